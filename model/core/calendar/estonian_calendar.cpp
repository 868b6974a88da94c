#include "core/calendar/estonian_calendar.h"

#include <algorithm>
#include <array>

namespace meritdesk {

namespace {

using std::chrono::days;
using std::chrono::month_day;
using std::chrono::year_month_day;

constexpr month_day on(unsigned month, unsigned day)
{
    return std::chrono::month(month) / std::chrono::day(day);
}

/// Holidays on a date of their own.
constexpr std::array fixedHolidays{on(1, 1),  on(2, 24),  on(5, 1),   on(6, 23), on(6, 24),
                                   on(8, 20), on(12, 24), on(12, 25), on(12, 26)};

/// Days from Easter Sunday: Good Friday, Easter itself, Whit Sunday. The Mondays after are working days.
constexpr std::array movingHolidays{-2, 0, 49};

bool isHoliday(Day day)
{
    const year_month_day date(day);
    const auto fixed = month_day(date.month(), date.day());
    if (std::find(fixedHolidays.begin(), fixedHolidays.end(), fixed) != fixedHolidays.end())
        return true;
    const auto easter = easterSunday(date.year());
    return std::any_of(movingHolidays.begin(), movingHolidays.end(),
                       [&](int distance) { return day == easter + days(distance); });
}

} // namespace

Day easterSunday(std::chrono::year year)
{
    // The anonymous Gregorian computation: the epact by centuries, then the Sunday after the full moon.
    const int y = static_cast<int>(year);
    const int century = y / 100;
    const int golden = y % 19;
    const int correction = century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15;
    const int moon = correction % 30;
    const int full = moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - golden) / 11));
    const int weekday = (y + y / 4 + full + 2 - century + century / 4) % 7;
    const int distance = full - weekday;
    const int month = 3 + (distance + 40) / 44;
    const int day = distance + 28 - 31 * (month / 4);
    return Day(year / month / day);
}

bool isEstonianWorkingDay(Day day)
{
    const std::chrono::weekday weekday(day);
    return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday && !isHoliday(day);
}

Day estonianWorkingDayAfter(Day day, int n)
{
    while (n > 0) {
        day += days(1);
        n -= isEstonianWorkingDay(day) ? 1 : 0;
    }
    return day;
}

} // namespace meritdesk
