#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/auction/book.h"
#include "formats/exports/clipboard.h"
#include "formats/exports/plain_text.h"
#include "formats/formats.h"
#include "formats/imports/xlsx_grid.h"

namespace meritdesk::exports {
namespace {

Table sample()
{
    return {
        .title = QStringLiteral("Orders: a/b"),
        .columns = {{.title = QStringLiteral("Side")},
                    {.title = QStringLiteral("Name; \"x\"")},
                    {.title = QStringLiteral("Price"), .unit = QStringLiteral("RUB/MWh"), .numeric = true},
                    {.title = QStringLiteral("Quantity"), .unit = QStringLiteral("MWh"), .numeric = true}},
        .rows = {{{QStringLiteral("buy")},
                  {QStringLiteral("Завод")},
                  {QStringLiteral("1 234.50"), QStringLiteral("1234.5")},
                  {QStringLiteral("10"), QStringLiteral("10")}},
                 {{QStringLiteral("sell")},
                  {QStringLiteral("电厂")},
                  {QStringLiteral("-3"), QStringLiteral("-3")},
                  {QStringLiteral("0.1"), QStringLiteral("0.1")}}}};
}

const QLocale russian(QLocale::Russian, QLocale::Russia);
const QLocale english(QLocale::English, QLocale::UnitedStates);

TEST(CsvExport, TheLocaleChoosesSeparatorAndDecimalMark)
{
    EXPECT_EQ(formats::csvExport.write(sample(), russian)->toStdString(),
              "\xEF\xBB\xBFSide;\"Name; \"\"x\"\"\";Price, RUB/MWh;Quantity, MWh\r\n"
              "buy;Завод;1234,5;10\r\nsell;电厂;-3;0,1\r\n");
    EXPECT_EQ(formats::csvExport.write(sample(), english)->toStdString(),
              "\xEF\xBB\xBFSide,\"Name; \"\"x\"\"\",\"Price, RUB/MWh\",\"Quantity, MWh\"\r\n"
              "buy,Завод,1234.5,10\r\nsell,电厂,-3,0.1\r\n");
}

/// The orders that an import makes of exported bytes.
std::string roundTrip(const QByteArray& bytes, const char* name)
{
    const auto read = imports::readImport({.files = {{name, bytes.toStdString()}}});
    if (!read || !read->edit)
        return "unreadable";
    std::string text;
    const auto next = read->edit->apply({});
    for (const auto& order : next->auction->orders)
        text += order.participant + (order.side == auction::Side::Buy ? " buy " : " sell ")
                + order.price.text() + " " + order.quantity.text() + "\n";
    return text;
}

TEST(XlsxExport, SeveralTablesAreSheetsOfTheirOwnWhateverTheirTitles)
{
    auto shout = sample();
    shout.title = shout.title.toUpper();
    auto endless = sample();
    endless.title = QString(40, QLatin1Char('x'));
    const auto bytes = formats::xlsxExport.writeAll({sample(), shout, sample(), endless, endless});
    ASSERT_TRUE(bytes);
    const auto written = bytes->toStdString();
    const auto book = imports::Workbook::open(written);
    ASSERT_TRUE(book);
    const std::string x(31, 'x');
    EXPECT_EQ(book->sheets(),
              (std::vector<std::string>{"Orders ab", "ORDERS AB 2", "Orders ab 3", x, x.substr(2) + " 2"}));
    EXPECT_TRUE(formats::csvExport.writeAll == nullptr) << "a text file holds one table";
    EXPECT_FALSE(formats::xlsxExport.writeAll({}));
}

TEST(TableExports, WhatGoesOutComesBackTheSame)
{
    const std::string expected = "Завод buy 1234.5 10\n电厂 sell -3 0.1\n";
    EXPECT_EQ(roundTrip(*formats::csvExport.write(sample(), russian), "a.csv"), expected);
    EXPECT_EQ(roundTrip(*formats::csvExport.write(sample(), english), "a.csv"), expected);
    EXPECT_EQ(roundTrip(*formats::xlsxExport.write(sample(), russian), "a.xlsx"), expected);
    EXPECT_EQ(roundTrip(clipboardData(sample(), russian)->text().toUtf8(), ""), expected);
}

/// The book's sample with participants whose names begin like formulas.
Table withFormulas()
{
    auto table = sample();
    table.rows[0][1].shown = QStringLiteral("=HYPERLINK(\"x\";1)");
    table.rows[1][1].shown = QStringLiteral("'@SUM(1)");
    return table;
}

TEST(TableExports, ATextThatBeginsLikeAFormulaLeavesAsTextAndComesBackTheSame)
{
    const auto table = withFormulas();
    const std::string expected = "=HYPERLINK(\"x\";1) buy 1234.5 10\n'@SUM(1) sell -3 0.1\n";
    for (const auto& locale : {russian, english}) {
        const auto csv = *formats::csvExport.write(table, locale);
        EXPECT_NE(csv.indexOf("\"'=HYPERLINK("), -1) << csv.toStdString();
        EXPECT_NE(csv.indexOf("''@SUM(1)"), -1) << csv.toStdString();
        EXPECT_EQ(roundTrip(csv, "a.csv"), expected);
    }
    EXPECT_EQ(roundTrip(*formats::xlsxExport.write(table, russian), "a.xlsx"), expected);
    const auto pasted = clipboardData(table, russian);
    EXPECT_TRUE(pasted->html().contains(QStringLiteral("<td>'=HYPERLINK("))) << pasted->html().toStdString();
    EXPECT_EQ(roundTrip(pasted->text().toUtf8(), ""), expected);
}

TEST(TableExports, OnlyWhatCouldBeAFormulaGetsAnApostrophe)
{
    for (const auto* text : {"", "a=b", "Завод", "-", "-3", "- 1 234,5", "'quoted'", "–"})
        EXPECT_EQ(plainText(QString::fromUtf8(text)), QString::fromUtf8(text));
    for (const auto* text : {"=1", "+a", "-a1", "@x", "\tx", "'=1", "-1-A1"})
        EXPECT_EQ(plainText(QString::fromUtf8(text)), QLatin1Char('\'') + QString::fromUtf8(text));
}

TEST(XlsxExport, NumbersAreNumbersAndTextsAreTexts)
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("a.xlsx"));
    QFile target(file);
    ASSERT_TRUE(target.open(QIODevice::WriteOnly));
    target.write(*formats::xlsxExport.write(withFormulas(), russian));
    target.close();
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"),
                {QStringLiteral("-p"), file, QStringLiteral("xl/worksheets/sheet1.xml")});
    ASSERT_TRUE(unzip.waitForFinished());
    const auto sheet = unzip.readAllStandardOutput();
    EXPECT_EQ(sheet.count("<f>"), 0) << "a text became a formula";
    EXPECT_NE(sheet.indexOf("<v>1234.5</v>"), -1) << sheet.toStdString();
    EXPECT_NE(sheet.indexOf("<v>-3</v>"), -1);
}

TEST(XlsxExport, ANumberWithMoreDigitsThanASpreadsheetKeepsStaysWhole)
{
    Table table{
        .title = QStringLiteral("t"),
        .columns = {{.title = QStringLiteral("Time")}, {.title = QStringLiteral("kWh"), .numeric = true}},
        .rows = {{{QStringLiteral("2025-03-01 00:00")}, {QStringLiteral("x"), QStringLiteral("1.1")}},
                 {{QStringLiteral("2025-03-01 01:00")},
                  {QStringLiteral("x"), QStringLiteral("123456789.123456789012")}}}};
    const auto bytes = formats::xlsxExport.write(table, english);
    const auto read = imports::readImport({.files = {{"t.xlsx", bytes->toStdString()}}});
    ASSERT_TRUE(read.ok() && read->edit);
    const auto next = read->edit->apply({});
    const auto& hours = *next->retail->sites.at(0).points.at(0).own->hours;
    ASSERT_EQ(hours.kwh.size(), 2U);
    EXPECT_EQ(retail::Kwh::fromMantissa(hours.kwh[0]).text(), "1.1");
    EXPECT_EQ(retail::Kwh::fromMantissa(hours.kwh[1]).text(), "123456789.123456789012");
}

TEST(Clipboard, CellsAreNeverCutByTabsOrMarkup)
{
    Table table{.columns = {{.title = QStringLiteral("a")}}, .rows = {{{QStringLiteral("x\ty<b>\nz")}}}};
    const auto data = clipboardData(table, english);
    EXPECT_EQ(data->text(), QStringLiteral("a\nx y<b> z\n"));
    EXPECT_TRUE(data->html().contains(QStringLiteral("x y&lt;b&gt; z")));
}

} // namespace
} // namespace meritdesk::exports
