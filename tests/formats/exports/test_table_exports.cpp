#include <gtest/gtest.h>

#include "core/auction/book.h"
#include "formats/exports/clipboard.h"
#include "formats/formats.h"

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

TEST(TableExports, WhatGoesOutComesBackTheSame)
{
    const std::string expected = "Завод buy 1234.5 10\n电厂 sell -3 0.1\n";
    EXPECT_EQ(roundTrip(*formats::csvExport.write(sample(), russian), "a.csv"), expected);
    EXPECT_EQ(roundTrip(*formats::csvExport.write(sample(), english), "a.csv"), expected);
    EXPECT_EQ(roundTrip(*formats::xlsxExport.write(sample(), russian), "a.xlsx"), expected);
    EXPECT_EQ(roundTrip(clipboardData(sample(), russian)->text().toUtf8(), ""), expected);
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
