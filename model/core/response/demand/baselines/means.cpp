#include "core/response/demand/baselines/means.h"

#include <algorithm>

namespace meritdesk::response::demand {

DayLoad meanOf(std::span<const LeftDay> days)
{
    DayLoad mean = {};
    for (std::size_t hour = 0; hour < mean.size(); ++hour) {
        Pico sum = 0;
        for (const auto& left : days)
            sum += left.day->load[hour];
        mean[hour] = roundedQuotient(Wide(sum), Wide(days.size()));
    }
    return mean;
}

std::vector<LeftDay> ranked(std::span<const LeftDay> days)
{
    std::vector<LeftDay> order(days.begin(), days.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const LeftDay& a, const LeftDay& b) { return a.used < b.used; });
    return order;
}

DayLoad flat(Pico load)
{
    DayLoad all = {};
    all.fill(load);
    return all;
}

Pico at(const DayLoad& load, int hour)
{
    return load[static_cast<std::size_t>(hour - 1)];
}

} // namespace meritdesk::response::demand
