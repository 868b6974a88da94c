#include <gtest/gtest.h>
#include <sstream>

#include "core/calendar/production_calendar.h"
#include "tests/support/folders.h"

namespace meritdesk::tests {

namespace {

/// The bundled Russian calendar, 2024 to 2026.
ProductionCalendar russian()
{
    std::istringstream lines(bytesOf(sourceFolder() / "resources/data/production_calendar_ru.csv"));
    ProductionCalendar calendar;
    std::string line;
    while (std::getline(lines, line)) {
        const auto day = readDay(line.substr(0, 10));
        if (!day)
            continue;
        if (calendar.kinds.empty())
            calendar.first = *day;
        calendar.kinds.push_back(line.find(",off") != std::string::npos ? DayKind::Off : DayKind::Work);
    }
    return calendar;
}

Day day(const char* text)
{
    return readDay(text).value();
}

TEST(ProductionCalendar, WorkingDaysOfEveryMonthAreThoseOfTheOfficialCalendar)
{
    const std::array<std::array<std::size_t, 12>, 3> expected{
        {{17, 20, 20, 21, 20, 19, 23, 22, 21, 23, 21, 21},
         {17, 20, 21, 22, 18, 19, 23, 21, 22, 23, 19, 22},
         {15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22}}};
    const auto calendar = russian();
    for (int year = 2024; year <= 2026; ++year)
        for (int month = 1; month <= 12; ++month) {
            const auto days = workingDays(calendar, std::chrono::year(year) / month);
            ASSERT_TRUE(days);
            EXPECT_EQ(
                days->size(),
                expected.at(static_cast<std::size_t>(year - 2024)).at(static_cast<std::size_t>(month - 1)))
                << year << "-" << month;
        }
}

TEST(ProductionCalendar, AWorkingSaturdayWorksAndAMondayOffDoesNot)
{
    const auto calendar = russian();
    EXPECT_TRUE(calendar.isWorking(day("2025-11-01")));
    EXPECT_FALSE(calendar.isWorking(day("2025-11-03")));
}

TEST(ProductionCalendar, TheTenthWorkingDayBackIsCountedFromTheDayItself)
{
    const auto calendar = russian();
    EXPECT_EQ(workingDayBack(calendar, day("2025-10-31"), 1), day("2025-10-31"));
    EXPECT_EQ(workingDayBack(calendar, day("2025-10-31"), 10), day("2025-10-20"));
    EXPECT_EQ(workingDayBack(calendar, day("2025-11-02"), 1), day("2025-11-01"));
    EXPECT_EQ(workingDayBack(calendar, day("2024-01-15"), 10), std::nullopt);
    EXPECT_EQ(workingDayBack(calendar, day("2027-01-05"), 1), std::nullopt);
}

TEST(ProductionCalendar, AMonthPartlyOutsideIsUnknown)
{
    auto calendar = russian();
    EXPECT_FALSE(workingDays(calendar, std::chrono::year(2027) / 1));
    calendar.kinds.pop_back();
    EXPECT_FALSE(workingDays(calendar, std::chrono::year(2026) / 12));
    EXPECT_FALSE(workingDays({}, std::chrono::year(2026) / 12));
}

TEST(ProductionCalendar, AMonthLaterIsTheSameDayOrTheLastOne)
{
    EXPECT_EQ(oneMonthLater(day("2025-12-26")), day("2026-01-26"));
    EXPECT_EQ(oneMonthLater(day("2024-01-31")), day("2024-02-29"));
    EXPECT_EQ(oneMonthLater(day("2025-01-31")), day("2025-02-28"));
}

} // namespace
} // namespace meritdesk::tests
