#include <gtest/gtest.h>

#include "formats/imports/sheet_import.h"
#include "tests/support/rooms.h"

namespace meritdesk::imports {

namespace {

scenario::Scenario game()
{
    scenario::Scenario scenario;
    scenario.room =
        Shared(classroom::makeClass({.seats = 5, .names = {"Anna", "张三", "Boris", "Õie", "Seat 5"}}));
    return scenario;
}

/// The sheets after the import, "seat: price x quantity ..", or the codes of the findings.
std::string handedIn(const std::vector<ImportFile>& files, const scenario::Scenario& before = game())
{
    std::string text;
    const auto edit = readSheets(files, before);
    if (!edit) {
        for (const auto& finding : edit.findings())
            text += finding.code + "\n";
        return text;
    }
    const auto after = edit->apply(before);
    if (!after)
        return after.findings().front().code + "\n";
    for (const auto& sheet : after->room->rounds.back().sheets) {
        text += sheet.seat + ":";
        for (const auto& row : sheet.rows)
            text += " " + row.price.text() + "x" + row.quantity.text();
        text += "\n";
    }
    return text;
}

TEST(SheetImport, OneFileForAllHasColumnsInAnyOrder)
{
    EXPECT_EQ(
        handedIn({{"all.csv", "quantity,participant,price\n40,Anna,200\n30,anna,280.5\n50,张三,210\n"}}),
        "P1: 200x40 280.5x30\nP2: 210x50\n");
    EXPECT_EQ(handedIn({{"all.csv", "Участник;Цена;Объём, МВт·ч;Направление\nBoris;200,5;40;продажа\n"}}),
              "P3: 200.5x40\n");
}

TEST(SheetImport, OneFileForOneSeatIsNamedAfterIt)
{
    EXPECT_EQ(handedIn({{"Anna.csv", "price,quantity\n200,40\n"}, {"õie.csv", "price,quantity\n220,10\n"}}),
              "P1: 200x40\nP4: 220x10\n");
}

TEST(SheetImport, NothingComesInWhenALineIsWrong)
{
    EXPECT_EQ(handedIn({{"all.csv", "participant,price,quantity\nAnna,200,40\nNobody,1,1\n"}}),
              "class-sheet-of-nobody\n");
    EXPECT_EQ(handedIn({{"all.csv", "participant,side,price,quantity\nAnna,buy,200,40\n"}}),
              "class-seller-cannot-buy\n");
    EXPECT_EQ(handedIn({{"Anna.csv", "price,quantity\n200,4000\n"}}), "class-over-capacity\n");
    EXPECT_NE(handedIn({{"Anna.csv", "price,quantity\n200,40\nabc,30\n"}}).find("class-sheet-line-left"),
              std::string::npos);
    EXPECT_EQ(handedIn({{"Anna.csv", "price,quantity\n200,40\n"}}, {}), "class-sheets-need-a-class\n");
}

} // namespace
} // namespace meritdesk::imports
