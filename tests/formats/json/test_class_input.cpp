#include <gtest/gtest.h>

#include "core/classroom/bidder.h"
#include "core/classroom/rounds.h"
#include "formats/json/class_input.h"
#include "tests/support/folders.h"
#include "tests/support/rooms.h"

namespace meritdesk::json {

namespace {

using tests::sheet;

classroom::Class everything()
{
    auto room = classroom::makeClass({.kind = "guangdong",
                                      .seats = 6,
                                      .computers = 2,
                                      .seed = 18'446'744'073'709'551'615ULL,
                                      .title = "课堂 \"1\"",
                                      .names = {"Анна", "Õie", "张三"}});
    room.capacityBinds = false;
    room = *classroom::withSheets(room, {sheet("P1", "-120x50000 -80.5x1000")});
    room = *classroom::revealed(*classroom::closed(room));
    return *classroom::withSheets(*classroom::withNextRound(room), {sheet("P4", "-20x30000")});
}

std::string codeOf(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
    const auto read = readClass(text);
    return read ? "none" : read.findings().front().code;
}

TEST(ClassInput, WhatIsWrittenReadsBackTheSame)
{
    for (const auto& room :
         {classroom::Class{}, everything(), tests::fiveSellers(5), tests::oneRoundPlayed()}) {
        const auto read = readClass(writeClass(room));
        ASSERT_TRUE(read) << read.findings().front().code << " " << read.findings().front().place;
        EXPECT_EQ(*read, room);
    }
}

TEST(ClassInput, DamageIsAFindingAndNoClass)
{
    const auto text = writeClass(everything());
    EXPECT_EQ(codeOf(text, "meritdesk.class/1", "meritdesk.class/9"), "wrong-format");
    EXPECT_EQ(codeOf(text, "\"revealed\"", "\"hidden\""), "not-one-of");
    EXPECT_EQ(codeOf(text, "\"revealed\"", "\"closed\""), "class-round-not-revealed");
    EXPECT_EQ(codeOf(text, "18446744073709551615", "18446744073709551616"), "not-a-whole-number");
    EXPECT_EQ(codeOf(text, "\"P2\"", "\"P1\""), "class-seat-id-taken");
    EXPECT_EQ(codeOf(text, "\"seat\": \"P1\"", "\"seat\": \"P7\""), "class-no-such-seat");
    EXPECT_EQ(codeOf(text, "\"rounds\"", "\"rundes\""), "missing-key");
    EXPECT_FALSE(readClass(text.substr(0, text.size() / 2)));
}

TEST(ClassInput, TheSampleRisesRoundByRoundAndItsComputerPlayedItself)
{
    const auto room =
        readClass(tests::bytesOf(tests::sourceFolder() / "resources/samples/class-pivotal.json"));
    ASSERT_TRUE(room);
    std::string prices;
    for (const auto& round : classroom::revealedClearings(*room))
        prices += classroom::boardPrice(round)->str() + " ";
    EXPECT_EQ(prices, "318 380 590 ");
    EXPECT_TRUE(classroom::isOpen(*room));
    for (std::size_t round = 0; round < 3; ++round)
        EXPECT_EQ(*classroom::sheetOf(room->rounds[round], "P5"), classroom::computerSheet(*room, round, 4));
}

} // namespace
} // namespace meritdesk::json
