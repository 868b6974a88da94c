#include <gtest/gtest.h>
#include <string>

#include "core/auction/book.h"
#include "formats/imports/import_preview.h"

namespace meritdesk::imports {
namespace {

using auction::Side;

ImportPreview preview(const std::string& bytes, std::map<std::string, std::string> choices = {})
{
    auto read = readImport({.files = {{"bids.csv", bytes}}, .choices = std::move(choices)});
    EXPECT_TRUE(read.ok());
    return read.ok() ? *read : ImportPreview{};
}

/// The orders that the import brings into an empty book, a line each: "id participant side price quantity".
std::string ordersOf(const ImportPreview& read)
{
    if (!read.edit)
        return "none";
    const auto next = read.edit->apply({});
    std::string text;
    for (const auto& order : next->auction->orders)
        text += order.id + " " + order.participant + " " + (order.side == Side::Buy ? "buy" : "sell") + " "
                + order.price.text() + " " + order.quantity.text() + "\n";
    return text;
}

TEST(LadderImport, ColumnsInAnyOrderAreFoundInFourLanguages)
{
    const std::string expected = "a1 North buy 25.5 100\na2 South sell -3 40\n";
    EXPECT_EQ(
        ordersOf(preview("quantity,id,side,participant,price\n100,a1,buy,North,25.5\n40,a2,sell,South,-3\n")),
        expected);
    EXPECT_EQ(
        ordersOf(preview("Цена;Объём, МВт·ч;Участник;Направление;№\n25,5;100;North;покупка;a1\n-3;40;South;"
                         "продажа;a2\n")),
        expected);
    EXPECT_EQ(ordersOf(preview(
                  "编号,申报主体,买卖方向,申报电量,申报价格\na1,North,买入,100,25.5\na2,South,卖出,40,-3\n")),
              expected);
    EXPECT_EQ(ordersOf(preview("Osaleja;Suund;Hind;Kogus;Nr\nNorth;ost;25,5;100;a1\nSouth;müük;-3;40;a2\n")),
              expected);
}

TEST(LadderImport, TheSideMayBeASign)
{
    const auto text = std::string("Price;Quantity\n30;100\n20;-50\n");
    const auto read = preview(text);
    EXPECT_EQ(read.understood("import-side"), "sign");
    EXPECT_EQ(ordersOf(read), "B1 B1 buy 30 100\nS1 S1 sell 20 50\n");
}

TEST(LadderImport, TwoBlocksStandSideBySide)
{
    const auto read =
        preview("Buy;;Sell;\nPrice;Quantity;Price;Quantity\n30;10;20;5\n28;20;22;15\n;;25;30\n");
    EXPECT_EQ(read.understood("import-side"), "blocks");
    EXPECT_EQ(ordersOf(read),
              "B1 B1 buy 30 10\nS1 S1 sell 20 5\nB2 B2 buy 28 20\nS2 S2 sell 22 15\nS3 S3 sell 25 30\n");
}

TEST(LadderImport, APasteWithoutHeadingsIsReadByItsCells)
{
    EXPECT_EQ(ordersOf(preview("buy\t30\t10\nsell\t20\t5\n")), "B1 B1 buy 30 10\nS1 S1 sell 20 5\n");
    const auto open = preview("30\t10\n20\t5\n");
    EXPECT_EQ(open.understood("import-content"), "ladder");
    EXPECT_EQ(ordersOf(preview("30\t10\n20\t5\n", {{"import-side", "sell"}})),
              "S1 S1 sell 30 10\nS2 S2 sell 20 5\n");
}

TEST(LadderImport, UnusableOrdersAreListedAndTheOthersKept)
{
    const auto read =
        preview("side;price;quantity\nbuy;30;10\nmaybe;20;5\nsell;cheap;5\nsell;20;0\nsell;20;0,0005\n");
    EXPECT_EQ(ordersOf(read), "B1 B1 buy 30 10\n");
    ASSERT_EQ(read.doubtful.size(), 4U);
    EXPECT_EQ(read.doubtful[0].finding.code, "import-not-a-side");
    EXPECT_EQ(read.doubtful[1].finding.code, "import-not-a-number");
    EXPECT_EQ(read.doubtful[2].finding.code, "import-quantity-not-positive");
    EXPECT_EQ(read.doubtful[3].finding.code, "import-quantity-step");
}

TEST(LadderImport, OrdersThatComeBesideOthersGetFreeIds)
{
    scenario::Scenario before;
    before.auction.edit().orders.push_back({.id = "B1", .participant = "x"});
    const auto read = readImport({.files = {{"b.csv", "side;price;quantity\nbuy;30;10\n"}},
                                  .choices = {{"import-apply", "add"}},
                                  .scenario = before});
    const auto next = read->edit->apply(before);
    ASSERT_EQ(next->auction->orders.size(), 2U);
    EXPECT_EQ(next->auction->orders[1].id, "B1-2");
}

} // namespace
} // namespace meritdesk::imports
