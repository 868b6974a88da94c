#include "core/retail/whatif/when.h"

namespace meritdesk::retail::whatif {

bool holdsOn(const When& when, Day day, bool working)
{
    const auto weekday = std::chrono::weekday(day).iso_encoding() - 1;
    const auto month = static_cast<unsigned>(monthOf(day).month()) - 1;
    const bool type = when.days == DayType::Every || (when.days == DayType::Working) == working;
    return type && when.weekdays.test(weekday) && when.months.test(month);
}

} // namespace meritdesk::retail::whatif
