#include "core/calendar/european_zone.h"

#include <string>

namespace meritdesk {

namespace {

constexpr int dayMinutes = 1440;
constexpr int hourMinutes = 60;

std::int64_t minuteOf(Day day)
{
    return std::int64_t{day.time_since_epoch().count()} * dayMinutes;
}

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

Day dayOf(std::int64_t minute)
{
    return Day(std::chrono::days(static_cast<int>(floorDiv(minute, dayMinutes))));
}

/// 01:00 UTC on the last Sunday of a month.
std::int64_t changeIn(std::chrono::year year, std::chrono::month month)
{
    const Day sunday(year / month / std::chrono::Sunday[std::chrono::last]);
    return minuteOf(sunday) + hourMinutes;
}

std::string two(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

int EuropeanZone::offsetAt(std::int64_t minute) const
{
    if (!summer)
        return standard;
    const auto year = std::chrono::year_month_day(dayOf(minute)).year();
    const bool shifted =
        minute >= changeIn(year, std::chrono::March) && minute < changeIn(year, std::chrono::October);
    return standard + (shifted ? hourMinutes : 0);
}

Day EuropeanZone::dayAt(std::int64_t minute) const
{
    return dayOf(minute + offsetAt(minute));
}

std::int64_t EuropeanZone::instantOf(Day day, int minuteOfDay) const
{
    const auto local = minuteOf(day) + minuteOfDay;
    const auto winter = local - standard;
    const auto inSummer = winter - hourMinutes;
    return summer && offsetAt(inSummer) != standard ? inSummer : winter;
}

const EuropeanZone* europeanZone(std::string_view id)
{
    for (const auto& zone : europeanZones)
        if (zone.id == id)
            return &zone;
    return nullptr;
}

std::string printLocal(std::int64_t minute, int offset)
{
    const auto local = minute + offset;
    const auto inDay = static_cast<int>(local - minuteOf(dayOf(local)));
    const int ahead = offset < 0 ? -offset : offset;
    return printDay(dayOf(local)) + "T" + two(inDay / hourMinutes) + ":" + two(inDay % hourMinutes) + ":00"
           + (offset < 0 ? "-" : "+") + two(ahead / hourMinutes) + ":" + two(ahead % hourMinutes);
}

} // namespace meritdesk
