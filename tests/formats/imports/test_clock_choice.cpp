#include <gtest/gtest.h>
#include <string>

#include "formats/imports/import_preview.h"

namespace meritdesk::imports {
namespace {

std::string message(const std::string& comment, const std::string& day = "20251106")
{
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + comment
                       + "<message class=\"80020\" version=\"2\" number=\"1\"><datetime><day>" + day
                       + "</day></datetime><area><measuringpoint code=\"1\" name=\"p\"><measuringchannel "
                         "code=\"01\" desc=\"d\">";
    for (int hour = 0; hour < 24; ++hour) {
        const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
        text += "<period start=\"" + two(hour) + "00\" end=\"" + two((hour + 1) % 24) + "00\"><value>"
                + std::to_string(hour) + "</value></period>";
    }
    return text + "</measuringchannel></measuringpoint></area></message>";
}

Choice choiceOf(const std::vector<ImportFile>& files, std::string_view key)
{
    const auto read = readImport({.files = files});
    EXPECT_TRUE(read.ok());
    for (const auto& choice : read.ok() ? read->choices : std::vector<Choice>{})
        if (choice.key == key)
            return choice;
    return {};
}

/// What is said to be found, the shift in force, and whether it is worth a look.
std::string clockOf(const std::vector<ImportFile>& files)
{
    const auto found = choiceOf(files, "import-clock-found");
    const auto clock = choiceOf(files, "import-clock");
    return found.current + " | " + clock.current + (clock.guess ? " ?" : "");
}

std::string clockOf(const std::string& bytes)
{
    return clockOf(std::vector<ImportFile>{{"a.xml", bytes}});
}

TEST(ClockChoice, TheCommentOfACollectorIsShown)
{
    EXPECT_EQ(clockOf(message("<!--version=3;GmtFrom=5;GmtTo=3-->")), "UTC+5 > UTC+3 | 0");
    EXPECT_EQ(clockOf(message("<!--GmtTo=3-->")), "UTC+3 | 0");
}

TEST(ClockChoice, AMessageThatWasNotShiftedToMoscowSaysTheShiftThatItNeeds)
{
    EXPECT_EQ(clockOf(message("<!--GmtFrom=5;GmtTo=5-->")), "UTC+5 > UTC+5 | 2");
    const auto read = readImport({.files = {{"a.xml", message("<!--GmtFrom=5;GmtTo=5-->")}}});
    ASSERT_TRUE(read.ok() && read->edit);
    // the meter's midnight is 22:00 of the day before in Moscow
    EXPECT_EQ(*read->first, retail::hourIndex(*readDay("2025-11-05"), 22));
}

TEST(ClockChoice, WhatNothingSaysIsMoscowTimeAndWorthALook)
{
    EXPECT_EQ(clockOf(message("")), "import-clock-found-none | 0 ?");
    EXPECT_EQ(clockOf(message("<!--GmtFrom=5-->")), "import-clock-found-none | 0 ?");
    EXPECT_EQ(clockOf("time;kWh\n01.03.2025 00:00;7\n01.03.2025 01:00;8\n"), "import-clock-found-none | 0 ?");
}

TEST(ClockChoice, MessagesThatDisagreeAreWorthALook)
{
    EXPECT_EQ(clockOf({{"a.xml", message("<!--GmtFrom=5;GmtTo=5-->")},
                       {"b.xml", message("<!--GmtFrom=5;GmtTo=3-->", "20251107")}}),
              "UTC+5 > UTC+3, UTC+5 > UTC+5 | 2 ?");
    EXPECT_EQ(clockOf(message("<!--GmtFrom=5;GmtTo=14-->")), "UTC+5 > UTC+14 | 0 ?"); // no clock of Russia
}

TEST(ClockChoice, OffsetsInTheCellsAreShownAndLeaveNoQuestion)
{
    EXPECT_EQ(clockOf("time,kWh\n2025-03-01T05:00+07:00,7\n2025-03-01T06:00+07:00,8\n"),
              "UTC+7 | import-clock-in-cells");
    EXPECT_EQ(clockOf("time,kWh\n2025-03-01T05:00Z,7\n2025-03-01T06:00Z,8\n"), "UTC | import-clock-in-cells");
}

TEST(ClockChoice, OffsetsInSomeCellsOnlyAreWorthALook)
{
    EXPECT_EQ(clockOf("time,kWh\n2025-03-01T05:00+07:00,7\n2025-03-01T06:00,8\n"), "UTC+7 | 0 ?");
}

} // namespace
} // namespace meritdesk::imports
