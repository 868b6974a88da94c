#include <QFile>
#include <QPainter>
#include <QProcess>
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

/// Without blanks: how wide a gap pdftotext takes for one depends on the size of the font.
QString tight(QString text)
{
    return text.remove(QLatin1Char(' '));
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
        {{QStringLiteral("en"), QStringLiteral("Report"), QStringLiteral("Energy costs 1,234.50 RUB")},
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
        EXPECT_TRUE(tight(text).contains(QStringLiteral("1/1")));
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
    EXPECT_TRUE(tight(text).contains(QStringLiteral("%1/%1").arg(pages)));
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
    EXPECT_TRUE(text.contains(QStringLiteral("Drawn"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Figure 1")));
    EXPECT_TRUE(tight(text).contains(QStringLiteral("a+b")));
    EXPECT_EQ(text.count(QChar(12)), 2);
    const auto images = printed(report, QStringLiteral("pdfimages"), {QStringLiteral("-list")}, false);
    EXPECT_EQ(images.trimmed().count(QLatin1Char('\n')), 1) << "the drawing became an image";
}

} // namespace
} // namespace meritdesk::report
