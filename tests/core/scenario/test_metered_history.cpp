#include <gtest/gtest.h>

#include "core/scenario/metered_history.h"

namespace meritdesk::scenario {
namespace {

using response::demand::onePico;
using retail::HourlySeries;

constexpr Int128 oneKwh = 1'000'000'000'000;

/// 21 whole days from Monday 2022-08-01 on; an hour of day d (from 0) has 1000 x (d + 1) kWh.
HourlySeries threeWeeks()
{
    HourlySeries series;
    const auto first = *readDay("2022-08-01");
    for (int day = 0; day < 21; ++day)
        for (int hour = 0; hour < 24; ++hour)
            series.set(retail::hourIndex(first + std::chrono::days(day), hour), oneKwh * 1000 * (day + 1));
    return series;
}

IsWorking weekdays()
{
    static const ProductionCalendar none;
    static const retail::Case empty;
    return workingDaysOf(empty, none);
}

Day day(const char* text)
{
    return *readDay(text);
}

std::string codeOf(const Result<MeteredHistory>& made)
{
    return made ? "ok" : made.findings().front().code + " at " + made.findings().front().place;
}

TEST(MeteredHistory, AThousandKilowattHoursInAnHourAreAMegawatt)
{
    const auto made = meteredHistory(threeWeeks(), {day("2022-08-17"), 10}, weekdays());
    ASSERT_TRUE(made) << codeOf(made);
    EXPECT_EQ(made->event[0], 17 * onePico);
    ASSERT_EQ(made->days.size(), 10U);
    EXPECT_EQ(made->days.front().day, day("2022-08-07"));
    EXPECT_EQ(made->days.back().load[23], 16 * onePico);
}

TEST(MeteredHistory, DaysOfAnotherKindAreNotEligible)
{
    auto made = meteredHistory(threeWeeks(), {day("2022-08-17"), 10}, weekdays());
    ASSERT_TRUE(made);
    std::string eligible;
    for (const auto& each : made->days)
        eligible += each.eligible ? '1' : '0';
    EXPECT_EQ(eligible, "0111110011"); // Sunday 7th; Saturday and Sunday 13th, 14th
    made = meteredHistory(threeWeeks(), {day("2022-08-17"), 10, false}, weekdays());
    for (const auto& each : made->days)
        EXPECT_TRUE(each.eligible);
    made = meteredHistory(threeWeeks(), {day("2022-08-14"), 8}, weekdays());
    int free = 0;
    for (const auto& each : made->days)
        free += each.eligible ? 1 : 0;
    EXPECT_EQ(free, 3) << "for a free day the free ones count";
}

TEST(MeteredHistory, WhatIsSmallerThanThePlacesOfAMegawattIsRoundedHalfUp)
{
    auto series = threeWeeks();
    series.set(retail::hourIndex(day("2022-08-17"), 0), 1500); // 1.5 x 10^-9 kWh
    EXPECT_EQ(meteredHistory(series, {day("2022-08-17"), 3}, weekdays())->event[0], 2);
    series.set(retail::hourIndex(day("2022-08-17"), 0), 1499);
    EXPECT_EQ(meteredHistory(series, {day("2022-08-17"), 3}, weekdays())->event[0], 1);
}

TEST(MeteredHistory, ADayWithAMissingHourIsLeftOutAndNamed)
{
    auto series = threeWeeks();
    series.set(retail::hourIndex(day("2022-08-16"), 5), HourlySeries::missing);
    const auto made = meteredHistory(series, {day("2022-08-17"), 3}, weekdays());
    ASSERT_TRUE(made);
    EXPECT_EQ(made->days.size(), 2U);
    EXPECT_EQ(made->gaps, std::vector<Day>{day("2022-08-16")});
    EXPECT_EQ(wholeDays(series).size(), 20U);
}

TEST(MeteredHistory, WhatIsNoLoadIsRefusedByItsHour)
{
    auto series = threeWeeks();
    EXPECT_EQ(codeOf(meteredHistory(series, {day("2022-08-22")}, weekdays())),
              "history-event-gap at 2022-08-22");
    EXPECT_EQ(codeOf(meteredHistory(series, {day("2022-08-01")}, weekdays())), "history-empty at 2022-08-01");
    EXPECT_EQ(codeOf(meteredHistory({}, {day("2022-08-01")}, weekdays())), "history-event-gap at 2022-08-01");
    series.set(retail::hourIndex(day("2022-08-16"), 4), -1);
    EXPECT_EQ(codeOf(meteredHistory(series, {day("2022-08-17"), 3}, weekdays())),
              "history-negative at 2022-08-16, 5");
    series.set(retail::hourIndex(day("2022-08-16"), 4), oneKwh * oneKwh);
    EXPECT_EQ(codeOf(meteredHistory(series, {day("2022-08-17"), 3}, weekdays())),
              "history-too-large at 2022-08-16, 5");
    EXPECT_TRUE(wholeDays({}).empty());
}

TEST(MeteredHistory, TheWorkingDaysOfTheCaseComeBeforeTheCalendar)
{
    retail::Case input;
    input.months.push_back({.month = *readMonth("2022-08"),
                            .workingDays = std::vector<Day>{day("2022-08-14"), day("2022-08-17")}});
    const ProductionCalendar none;
    const auto made = meteredHistory(threeWeeks(), {day("2022-08-17"), 10}, workingDaysOf(input, none));
    ASSERT_TRUE(made);
    int eligible = 0;
    for (const auto& each : made->days)
        eligible += each.eligible ? 1 : 0;
    EXPECT_EQ(eligible, 1) << "the working Sunday alone";
}

} // namespace
} // namespace meritdesk::scenario
