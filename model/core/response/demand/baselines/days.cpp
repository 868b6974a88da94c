#include "core/response/demand/baselines/days.h"

#include <algorithm>

namespace meritdesk::response::demand {

Pico usedIn(const EventWindow& window, const DayLoad& load)
{
    Pico sum = 0;
    for (int hour = window.first; hour <= window.last; ++hour)
        sum += load[static_cast<std::size_t>(hour - 1)];
    return sum;
}

SortedDays sortDays(const BaselineCase& site)
{
    Pico largest = 0;
    for (const auto& day : site.days)
        if (day.eligible)
            largest = std::max(largest, usedIn(site.window, day.load));
    const Wide bar = Wide(site.lowUse.mantissa()) * Wide(largest);
    SortedDays sorted;
    for (const auto& day : site.days) {
        const auto used = usedIn(site.window, day.load);
        if (!day.eligible)
            sorted.excluded.push_back({day.day, "not-eligible"});
        else if (Wide(used) * Wide(onePico) < bar)
            sorted.excluded.push_back({day.day, "low-use"});
        else
            sorted.left.push_back({&day, used});
    }
    return sorted;
}

} // namespace meritdesk::response::demand
