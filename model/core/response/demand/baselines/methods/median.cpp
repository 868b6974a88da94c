#include <algorithm>

#include "core/response/demand/baselines/methods.h"

namespace meritdesk::response::demand {

namespace {

// The median of the last y days, hour by hour; of an even number the mean of the middle two: 100, 80, 90 and
// 94 MW give 92 MW.

DayLoad median(const BaselineInput& input)
{
    DayLoad all = {};
    std::vector<Pico> loads(input.days.size());
    const auto half = loads.size() / 2;
    for (std::size_t hour = 0; hour < all.size(); ++hour) {
        std::transform(input.days.begin(), input.days.end(), loads.begin(),
                       [hour](const LeftDay& left) { return left.day->load[hour]; });
        std::sort(loads.begin(), loads.end());
        all[hour] = loads.size() % 2 == 1 ? loads[half]
                                          : roundedQuotient(Wide(loads[half - 1]) + Wide(loads[half]), 2);
    }
    return all;
}

} // namespace

const BaselineMethod medianMethod{.id = "median",
                                  .title = "baseline-median",
                                  .takesHistory = true,
                                  .baseline = median,
                                  .source = "GridMango baseline options"};

} // namespace meritdesk::response::demand
