#include <gtest/gtest.h>

#include "formats/imports/balance_clock.h"

namespace meritdesk::imports {
namespace {

constexpr int dayMinutes = 1440;

std::int64_t minuteOf(Day day, int minute)
{
    return std::int64_t{day.time_since_epoch().count()} * dayMinutes + minute;
}

/// The labels that a zone's clock shows for every step of a local day, as a file holds them.
std::vector<ClockLabel> labelsOfDay(const EuropeanZone& zone, Day day, int step, bool atEnd = false)
{
    std::vector<ClockLabel> labels;
    const auto end = zone.instantOf(day + std::chrono::days(1), 0);
    int row = 0;
    for (auto minute = zone.instantOf(day, 0); minute < end; minute += step) {
        const auto shown = atEnd ? minute + step : minute;
        labels.push_back({row++, shown + zone.offsetAt(shown), false, 0});
    }
    return labels;
}

struct ChangeDay
{
    const char* day = nullptr;
    std::size_t quarters = 0;
};

/// The days of the clock change, from the rule of the directive.
constexpr ChangeDay changeDays[] = {{"2024-03-31", 92},  {"2024-10-27", 100}, {"2025-03-30", 92},
                                    {"2025-10-26", 100}, {"2026-03-29", 92},  {"2026-10-25", 100},
                                    {"2027-03-28", 92},  {"2027-10-31", 100}};

TEST(BalanceClock, LocalLabelsOfAChangeDayAreItsQuartersInOrder)
{
    for (const auto* id : {"Europe/Tallinn", "Europe/Berlin"})
        for (const auto& change : changeDays) {
            const auto& zone = *europeanZone(id);
            const auto day = readDay(change.day).value();
            for (const bool atEnd : {false, true}) {
                const auto labels = labelsOfDay(zone, day, 15, atEnd);
                ASSERT_EQ(labels.size(), change.quarters) << change.day;
                const auto read = instantsOf(labels, zone, 15, atEnd);
                EXPECT_EQ(read.breaks, 0) << change.day << atEnd;
                for (std::size_t i = 0; i < labels.size(); ++i)
                    ASSERT_EQ(read.instants[i], zone.instantOf(day, 0) + static_cast<int>(i) * 15)
                        << id << " " << change.day << " " << i;
            }
        }
}

TEST(BalanceClock, ATableThatRunsBackwardsMeetsTheWinterHourFirst)
{
    const auto& zone = *europeanZone("Europe/Tallinn");
    const auto day = readDay("2025-10-26").value();
    auto labels = labelsOfDay(zone, day, 60);
    std::reverse(labels.begin(), labels.end());
    const auto read = instantsOf(labels, zone, 60);
    for (std::size_t i = 0; i < labels.size(); ++i)
        EXPECT_EQ(read.instants[i], zone.instantOf(day, 0) + static_cast<int>(24 - i) * 60) << i;
}

TEST(BalanceClock, EndsThatAreStartsWithTheLengthAddedUpAreUnderstoodToo)
{
    // 26 October 2025: 03:15 .. 04:00 twice, where a clock would show 03:00 at the first end
    const auto& zone = *europeanZone("Europe/Tallinn");
    const auto day = readDay("2025-10-26").value();
    auto labels = labelsOfDay(zone, day, 15);
    for (auto& label : labels)
        label.minute += 15;
    const auto read = instantsOf(labels, zone, 15, true);
    EXPECT_EQ(read.breaks, 0);
    for (std::size_t i = 0; i < labels.size(); ++i)
        EXPECT_EQ(read.instants[i], zone.instantOf(day, 0) + static_cast<int>(i) * 15);
}

TEST(BalanceClock, AnHourThatTheSpringLeavesOutIsNoInstant)
{
    const auto& zone = *europeanZone("Europe/Tallinn");
    const auto day = readDay("2026-03-29").value();
    const auto read =
        instantsOf({{0, minuteOf(day, 120), false, 0}, {1, minuteOf(day, 180), false, 0}}, zone, 60);
    EXPECT_TRUE(read.instants[0].has_value());
    EXPECT_FALSE(read.instants[1].has_value());
}

TEST(BalanceClock, TheRepeatedHourThatIsThereOnceIsCounted)
{
    const auto& zone = *europeanZone("Europe/Tallinn");
    const auto day = readDay("2025-10-26").value();
    const auto read = instantsOf({{0, minuteOf(day, 120), false, 0},
                                  {1, minuteOf(day, 180), false, 0},
                                  {2, minuteOf(day, 240), false, 0}},
                                 zone, 60);
    EXPECT_EQ(read.onceOnly, 1);
    EXPECT_EQ(read.instants[1], zone.instantOf(day, 0) + 180);
    EXPECT_EQ(read.instants[2], zone.instantOf(day, 0) + 300);
}

TEST(BalanceClock, TheChangeDaysSayWhichClockItIs)
{
    const ImportRequest request;
    for (const auto& change : changeDays)
        for (const auto& [id, zone] :
             {std::pair("eet", "Europe/Tallinn"), {"cet", "Europe/Berlin"}, {"utc", "UTC"}}) {
            Understanding understanding(request);
            const auto labels = labelsOfDay(*europeanZone(zone), readDay(change.day).value(), 15);
            EXPECT_EQ(decideZone(labels, {.step = 15}, understanding).id, zone) << change.day;
            const auto choices = understanding.take();
            EXPECT_EQ(choices.front().current, id);
            EXPECT_FALSE(choices.front().guess) << change.day << " " << id;
        }
}

TEST(BalanceClock, OfAnOrdinaryDayTheClockIsAskedAndEstonianTimeIsTheGuess)
{
    const ImportRequest request;
    Understanding understanding(request);
    const auto labels = labelsOfDay(*europeanZone("UTC"), readDay("2026-01-15").value(), 15);
    EXPECT_EQ(decideZone(labels, {.step = 15}, understanding).id, "Europe/Tallinn");
    EXPECT_TRUE(understanding.take().front().guess);
}

TEST(BalanceClock, ZonesAreNamedByWordsOfTheirOwn)
{
    EXPECT_EQ(zoneNamed("datetime_from (UTC)"), "utc");
    EXPECT_EQ(zoneNamed("prices_CET_2025-10.csv"), "cet");
    EXPECT_EQ(zoneNamed("imbalance_EET.csv"), "eet");
    EXPECT_EQ(zoneNamed("Kuupäev (Eesti aeg)"), "eet");
    EXPECT_EQ(zoneNamed("reset-zeta"), "") << "words inside of others are none";
}

} // namespace
} // namespace meritdesk::imports
