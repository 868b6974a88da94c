#include <gtest/gtest.h>

#include "core/calendar/estonian_calendar.h"
#include "core/calendar/european_zone.h"

namespace meritdesk {
namespace {

Day day(int y, int m, int d)
{
    return Day(std::chrono::year(y) / m / d);
}

TEST(EstonianCalendar, EasterIsOnItsSundays)
{
    EXPECT_EQ(easterSunday(std::chrono::year(2024)), day(2024, 3, 31));
    EXPECT_EQ(easterSunday(std::chrono::year(2025)), day(2025, 4, 20));
    EXPECT_EQ(easterSunday(std::chrono::year(2026)), day(2026, 4, 5));
    EXPECT_EQ(easterSunday(std::chrono::year(2027)), day(2027, 3, 28));
    EXPECT_EQ(easterSunday(std::chrono::year(2028)), day(2028, 4, 16));
    EXPECT_EQ(easterSunday(std::chrono::year(2029)), day(2029, 4, 1));
    EXPECT_EQ(easterSunday(std::chrono::year(2030)), day(2030, 4, 21));
}

TEST(EstonianCalendar, AYearHasItsWorkingDays)
{
    const auto count = [](int year) {
        int working = 0;
        for (auto at = day(year, 1, 1); at < day(year + 1, 1, 1); at += std::chrono::days(1))
            working += isEstonianWorkingDay(at) ? 1 : 0;
        return working;
    };
    EXPECT_EQ(count(2025), 251);
    EXPECT_EQ(count(2026), 252);
    EXPECT_EQ(count(2027), 254);
}

TEST(EstonianCalendar, PricesComeOutOnTheSecondWorkingDay)
{
    const auto published = [](Day trading) { return estonianWorkingDayAfter(trading, 2); };
    EXPECT_EQ(published(day(2015, 1, 5)), day(2015, 1, 7)) << "6 January is a working day";
    EXPECT_EQ(published(day(2015, 1, 8)), day(2015, 1, 12));
    for (const int weekend : {9, 10, 11})
        EXPECT_EQ(published(day(2015, 1, weekend)), day(2015, 1, 13));
    EXPECT_EQ(published(day(2025, 4, 16)), day(2025, 4, 21)) << "Easter Monday is a working day";
    EXPECT_EQ(published(day(2025, 4, 17)), day(2025, 4, 22));
    EXPECT_EQ(published(day(2025, 6, 19)), day(2025, 6, 25));
    EXPECT_EQ(published(day(2025, 6, 20)), day(2025, 6, 26));
    EXPECT_EQ(published(day(2025, 12, 23)), day(2025, 12, 30));
    EXPECT_EQ(published(day(2025, 12, 30)), day(2026, 1, 2));
    EXPECT_EQ(published(day(2026, 2, 19)), day(2026, 2, 23));
    EXPECT_EQ(published(day(2026, 2, 20)), day(2026, 2, 25));
    EXPECT_EQ(published(day(2026, 8, 18)), day(2026, 8, 21));
    EXPECT_EQ(published(day(2027, 6, 22)), day(2027, 6, 28));
}

TEST(EuropeanZone, SummerTimeBeginsAndEndsOnTheLastSundays)
{
    const auto& tallinn = *europeanZone("Europe/Tallinn");
    const auto quarters = [&](Day local) {
        return (tallinn.instantOf(local + std::chrono::days(1), 0) - tallinn.instantOf(local, 0)) / 15;
    };
    EXPECT_EQ(quarters(day(2025, 3, 30)), 92);
    EXPECT_EQ(quarters(day(2026, 3, 29)), 92);
    EXPECT_EQ(quarters(day(2027, 3, 28)), 92);
    EXPECT_EQ(quarters(day(2024, 10, 27)), 100);
    EXPECT_EQ(quarters(day(2025, 10, 26)), 100);
    EXPECT_EQ(quarters(day(2026, 10, 25)), 100);
    EXPECT_EQ(quarters(day(2027, 10, 31)), 100);
    EXPECT_EQ(quarters(day(2025, 7, 1)), 96);
}

TEST(EuropeanZone, TheRepeatedHourHasTwoOffsets)
{
    const auto& tallinn = *europeanZone("Europe/Tallinn");
    const auto midnight = tallinn.instantOf(day(2025, 10, 26), 0);
    EXPECT_EQ(printLocal(midnight, tallinn.offsetAt(midnight)), "2025-10-26T00:00:00+03:00");
    const auto third = midnight + 3 * 60;
    EXPECT_EQ(printLocal(third, tallinn.offsetAt(third)), "2025-10-26T03:00:00+03:00");
    EXPECT_EQ(printLocal(third + 60, tallinn.offsetAt(third + 60)), "2025-10-26T03:00:00+02:00");
}

TEST(EuropeanZone, UtcKnowsNoSummer)
{
    const auto& utc = *europeanZone("UTC");
    EXPECT_EQ(utc.offsetAt(utc.instantOf(day(2025, 7, 1), 0)), 0);
    EXPECT_EQ(printLocal(utc.instantOf(day(2025, 7, 1), 90), 0), "2025-07-01T01:30:00+00:00");
    EXPECT_EQ(europeanZone("Europe/Moscow"), nullptr);
}

} // namespace
} // namespace meritdesk
