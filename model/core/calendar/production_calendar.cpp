#include "core/calendar/production_calendar.h"

#include <algorithm>

namespace meritdesk {

std::optional<std::vector<Day>> workingDays(const ProductionCalendar& calendar, Month month)
{
    const Day end = firstDay(month + std::chrono::months(1));
    if (!calendar.covers(firstDay(month)) || !calendar.covers(end - std::chrono::days(1)))
        return std::nullopt;
    std::vector<Day> days;
    for (Day day = firstDay(month); day < end; day += std::chrono::days(1))
        if (calendar.isWorking(day))
            days.push_back(day);
    return days;
}

std::optional<Day> workingDayBack(const ProductionCalendar& calendar, Day day, int n)
{
    for (; calendar.covers(day); day -= std::chrono::days(1))
        if (calendar.isWorking(day) && --n == 0)
            return day;
    return std::nullopt;
}

Day oneMonthLater(Day day)
{
    const Month next = monthOf(day) + std::chrono::months(1);
    return firstDay(next) + std::chrono::days(std::min(dayOfMonth(day), daysIn(next)) - 1);
}

} // namespace meritdesk
