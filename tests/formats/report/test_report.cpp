#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <array>
#include <gtest/gtest.h>

#include "formats/report/report.h"

namespace meritdesk::report {
namespace {

/// What a tool of poppler prints about a report.
QString printed(const Report& report, const QString& tool, const QStringList& options, bool toStandard)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    const auto bytes = pdf(report);
    EXPECT_TRUE(bytes.ok());
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
    file.close();
    QProcess process;
    process.start(tool, options + QStringList{file.fileName()}
                            + (toStandard ? QStringList{QStringLiteral("-")} : QStringList{}));
    EXPECT_TRUE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const Report& report)
{
    return printed(report, QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, true);
}

/// The text as it is read, in the order of painting. The page's layout is not looked for: pdftotext takes
/// words of one character at equal distances ("a + b") for one spaced word there.
QString readingOf(const Report& report)
{
    return printed(report, QStringLiteral("pdftotext"), {QStringLiteral("-raw")}, true);
}

Report sample(const QString& language, const QString& title, const QString& body)
{
    Report report{.title = title, .author = QStringLiteral("MeritDesk"), .language = language};
    report.blocks.emplace_back(Paragraph{body});
    return report;
}

TEST(Report, TextComesBackCharacterByCharacterInEveryLanguage)
{
    const std::array<std::array<QString, 3>, 4> texts{
        {{QStringLiteral("en"), QStringLiteral("Report"),
          QStringLiteral("Energy costs 1,234.50 RUB, a final flow of efficient tariffs")},
         {QStringLiteral("ru"), QStringLiteral("Отчёт"),
          QStringLiteral("Ценовая категория №4: мощность, ёмкость")},
         {QStringLiteral("et"), QStringLiteral("Aruanne"),
          QStringLiteral("Võrgutasu ööpäevas, žürii, šokk, õhtu")},
         {QStringLiteral("zh"), QStringLiteral("报告"),
          QStringLiteral("高峰谷段电价每月用户方向日期风力长度")}}};
    for (const auto& [language, title, body] : texts) {
        const auto text = textOf(sample(language, title, body));
        EXPECT_TRUE(text.contains(title)) << text.toStdString();
        EXPECT_TRUE(text.contains(body)) << text.toStdString();
        EXPECT_TRUE(readingOf(sample(language, title, body)).contains(QStringLiteral("1 / 1")));
        for (const auto character : text)
            EXPECT_FALSE(character.unicode() >= 0x2E80 && character.unicode() <= 0x2FDF)
                << "radical " << int{character.unicode()};
    }
}

TEST(Report, ChineseInAReportOfAnotherLanguageIsCopiedRightToo)
{
    const auto text =
        textOf(sample(QStringLiteral("ru"), QStringLiteral("Отчёт"), QStringLiteral("高峰谷月用")));
    EXPECT_TRUE(text.contains(QStringLiteral("高峰谷月用"))) << text.toStdString();
}

TEST(Report, TitleAuthorLanguageAndPaperAreInTheFile)
{
    const auto report = sample(QStringLiteral("et"), QStringLiteral("Aruanne & muu"), QStringLiteral("x"));
    const auto about = printed(report, QStringLiteral("pdfinfo"), {}, false);
    EXPECT_TRUE(about.contains(QStringLiteral("Aruanne & muu")));
    EXPECT_TRUE(about.contains(QStringLiteral("(A4)")));
    const auto meta = printed(report, QStringLiteral("pdfinfo"), {QStringLiteral("-meta")}, false);
    EXPECT_TRUE(meta.contains(QStringLiteral("<rdf:li>MeritDesk</rdf:li>")));
    EXPECT_TRUE(meta.contains(QStringLiteral("<rdf:li>et</rdf:li>")));
}

TEST(Report, ALongTableRunsOverPagesWithItsHeadingOnEach)
{
    Report report{.title = QStringLiteral("Long")};
    exports::Table table{
        .columns = {{.title = QStringLiteral("Heading")},
                    {.title = QStringLiteral("Value"), .unit = QStringLiteral("kWh"), .numeric = true}}};
    for (int row = 0; row < 200; ++row)
        table.rows.push_back(
            {{QStringLiteral("row %1").arg(row)}, {QString::number(row), QString::number(row)}});
    report.blocks.emplace_back(TableBlock{table});
    report.blocks.emplace_back(Paragraph{QStringLiteral("The end")});
    const auto text = textOf(report);
    const auto pages = text.count(QChar(12));
    EXPECT_GE(pages, 3);
    EXPECT_EQ(text.count(QStringLiteral("Heading")), pages);
    for (int row = 0; row < 200; ++row)
        EXPECT_TRUE(text.contains(QStringLiteral("row %1").arg(row)));
    EXPECT_TRUE(readingOf(report).contains(QStringLiteral("%1 / %1").arg(pages)));
    EXPECT_TRUE(text.contains(QStringLiteral("The end")));
}

TEST(Report, DrawingsStayVectorsAndDerivationsAreAppended)
{
    Picture picture{.drawingSize = {400, 200}, .caption = QStringLiteral("Figure 1")};
    QPainter painter(&picture.drawing);
    painter.drawText(20, 40, QStringLiteral("Drawn 7"));
    painter.drawLine(0, 0, 400, 200);
    painter.end();
    Report report{.title = QStringLiteral("Pictures")};
    report.blocks.emplace_back(picture);
    report.blocks.emplace_back(PageBreak{});
    report.blocks.emplace_back(DerivationBlock{{.key = "total",
                                                .formula = "a + b",
                                                .inputs = {{"a", "1", "RUB", ""}, {"b", "2", "RUB", ""}},
                                                .value = "3"}});
    const auto text = textOf(report);
    EXPECT_TRUE(text.contains(QStringLiteral("Drawn 7"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Figure 1")));
    EXPECT_TRUE(readingOf(report).contains(QStringLiteral("= a + b"))) << text.toStdString();
    EXPECT_EQ(text.count(QChar(12)), 2);
    const auto images = printed(report, QStringLiteral("pdfimages"), {QStringLiteral("-list")}, false);
    EXPECT_EQ(images.trimmed().count(QLatin1Char('\n')), 1) << "the drawing became an image";
}

/// True when `text` stands in `reading` character by character, blank by blank; a line may end where it was
/// broken, in place of a blank or, in Chinese, between two characters.
bool isRead(const QString& reading, const QString& text)
{
    QString pattern;
    for (const auto character : text) {
        if (!pattern.isEmpty())
            pattern += QStringLiteral("\\n?");
        pattern += character.isSpace() ? QStringLiteral("[ \\n\\x{A0}]")
                                       : QRegularExpression::escape(QString(character));
    }
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption)
        .match(reading)
        .hasMatch();
}

TEST(Report, ChineseComesBackBlankByBlankFromEveryKindOfBlock)
{
    const QStringList texts{QStringLiteral("电力 用户 2025 年 11 月 报告"),
                            QStringLiteral("最便宜的方案 共 9,870,059.13 元，按 4 类电价结算。"),
                            QStringLiteral("“统一出清”规则 下的申报 B6：中标 17638（申报 20066）"),
                            QStringLiteral("价格 351.9 元/兆瓦时"),
                            QStringLiteral("购方 支付"),
                            QStringLiteral("高峰 谷段 长度 见 龙 齐 风 用 月")};
    Report report{.title = texts[0], .language = QStringLiteral("zh")};
    report.blocks.emplace_back(Heading{texts[1], 2});
    report.blocks.emplace_back(Paragraph{texts[2] + texts[2] + texts[2] + texts[2]});
    report.blocks.emplace_back(Note{texts[5]});
    exports::Table table{.columns = {{.title = texts[4]}, {.title = texts[3], .numeric = true}},
                         .rows = {{{texts[5]}, {QStringLiteral("1 234.5")}}, {{texts[2]}, {texts[3]}}}};
    report.blocks.emplace_back(TableBlock{table});
    const auto reading = readingOf(report);
    for (const auto& text : texts)
        EXPECT_TRUE(isRead(reading, text)) << text.toStdString() << "\nin\n" << reading.toStdString();
    EXPECT_TRUE(isRead(reading, texts[2] + texts[2]));
    EXPECT_FALSE(isRead(reading, QStringLiteral("电力用户"))) << "blanks do not count";
}

TEST(Report, ALabelInADrawingComesBackWholeInFourLanguages)
{
    const QStringList labels{
        QStringLiteral("Drawn 7 kW, at 12:00"), QStringLiteral("Объём, тыс. кВт·ч 1 234,5"),
        QStringLiteral("Võimsus öösel, kõrgeim 5 %"), QStringLiteral("高峰 价格 351.9 元/兆瓦时")};
    Picture picture{.drawingSize = {720, 360}};
    QPainter painter(&picture.drawing);
    int y = 40;
    for (const auto& label : labels)
        painter.drawText(20, y += 40, label);
    painter.end();
    for (const auto* language : {"en", "zh"}) {
        Report report{.title = QStringLiteral("T"), .language = QLatin1String(language)};
        report.blocks.emplace_back(picture);
        const auto text = textOf(report);
        for (const auto& label : labels)
            EXPECT_TRUE(text.contains(label)) << label.toStdString() << "\nin\n" << text.toStdString();
    }
}

/// A report with one table of a long text in each row.
Report longRows(int rows, int words)
{
    Report report{.title = QStringLiteral("Rows")};
    exports::Table table{.columns = {{.title = QStringLiteral("Name")}, {.title = QStringLiteral("Why")}}};
    for (int row = 0; row < rows; ++row) {
        QStringList why;
        for (int word = 0; word < words; ++word)
            why += QStringLiteral("w%1-%2").arg(row).arg(word);
        table.rows.push_back({{QStringLiteral("name%1.").arg(row)}, {why.join(QLatin1Char(' '))}});
    }
    report.blocks.emplace_back(TableBlock{std::move(table)});
    return report;
}

TEST(Report, ARowStaysOnOnePage)
{
    const auto pages = textOf(longRows(30, 60)).split(QChar(12));
    ASSERT_GE(pages.size(), 3);
    for (int row = 0; row < 30; ++row) {
        int on = 0;
        for (const auto& page : pages)
            on += page.contains(QStringLiteral("w%1-0 ").arg(row))
                  || page.contains(QStringLiteral("w%1-59").arg(row));
        EXPECT_EQ(on, 1) << "row " << row;
    }
}

TEST(Report, ARowHigherThanAPageGoesOnUnderItsNameAndLosesNothing)
{
    const auto pages = textOf(longRows(1, 1500)).split(QChar(12), Qt::SkipEmptyParts);
    ASSERT_GE(pages.size(), 2);
    const auto whole = pages.join(QChar(12));
    for (int word = 0; word < 1500; ++word)
        ASSERT_TRUE(whole.contains(QStringLiteral("w0-%1").arg(word))) << word;
    for (const auto& page : pages) {
        EXPECT_TRUE(page.contains(QStringLiteral("name0.")));
        EXPECT_TRUE(page.contains(QStringLiteral("Why")));
    }
}

TEST(Report, AHeadingIsNeverTheLastOfAPage)
{
    for (int lines = 40; lines < 70; ++lines) {
        Report report{.title = QStringLiteral("T")};
        for (int line = 0; line < lines; ++line)
            report.blocks.emplace_back(Paragraph{QStringLiteral("line")});
        report.blocks.emplace_back(Heading{QStringLiteral("Chapter"), 2});
        report.blocks.emplace_back(Paragraph{QStringLiteral("begins")});
        for (const auto& page : readingOf(report).split(QChar(12)))
            EXPECT_EQ(page.contains(QStringLiteral("Chapter")), page.contains(QStringLiteral("begins")))
                << lines;
    }
}

TEST(Report, ManyLikeNumbersOfADerivationStandSideBySide)
{
    Derivation month{.key = "total", .formula = "sum(day_cost)", .value = "496", .unit = "RUB"};
    for (int day = 1; day <= 31; ++day)
        month.children.push_back({.key = "day_cost",
                                  .value = std::to_string(1000 + day),
                                  .unit = "RUB",
                                  .note = "2025-03-" + std::to_string(day)});
    Report report{.title = QStringLiteral("T")};
    report.blocks.emplace_back(DerivationBlock{month});
    const auto text = textOf(report);
    for (int day = 1; day <= 31; ++day)
        EXPECT_TRUE(text.contains(QString::number(1000 + day))) << day;
    EXPECT_LT(text.count(QLatin1Char('\n')), 30) << text.toStdString();
}

} // namespace
} // namespace meritdesk::report
