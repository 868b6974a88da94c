#include <algorithm>

#include "core/response/demand/baselines/means.h"
#include "core/response/demand/baselines/methods.h"

namespace meritdesk::response::demand {

namespace {

// The mean of the x days that are nearest to the event day outside the event: the sizes of the differences
// are added over all hours but the event's and its two neighbours. Of two days equally near the later counts.

Pico distance(const BaselineInput& input, const DayLoad& load)
{
    const EventWindow around{input.window.first - 1, input.window.last + 1};
    Pico sum = 0;
    for (int hour = 1; hour <= hoursOfDay; ++hour)
        if (!around.holds(hour)) {
            const auto difference = at(load, hour) - at(input.day, hour);
            sum += difference < 0 ? -difference : difference;
        }
    return sum;
}

std::vector<LeftDay> nearestDays(const BaselineInput& input)
{
    std::vector<std::pair<Pico, LeftDay>> order;
    for (auto left = input.days.rbegin(); left != input.days.rend(); ++left)
        order.emplace_back(distance(input, left->day->load), *left);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<LeftDay> nearest;
    for (int i = 0; i < input.choice.x; ++i)
        nearest.push_back(order[static_cast<std::size_t>(i)].second);
    return nearest;
}

DayLoad matchDay(const BaselineInput& input)
{
    return meanOf(nearestDays(input));
}

} // namespace

const BaselineMethod matchDayMethod{.id = "match-day",
                                    .title = "baseline-match-day",
                                    .takesHistory = true,
                                    .takesX = true,
                                    .baseline = matchDay,
                                    .taken = nearestDays,
                                    .source = "PJM matching days"};

} // namespace meritdesk::response::demand
