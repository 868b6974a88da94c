#include "core/retail/capacity.h"
#include "core/retail/invoice/causes.h"

namespace meritdesk::retail::invoice {

namespace {

// Network capacity is the largest hour of a day inside the System Operator's planned hours; some take the
// largest of all 24. Worked number (Samara, November 2025): 1916 kW instead of 1801.

HourSet wholeDay()
{
    return HourSet{}.set();
}

bool takeWholeDay(World& world)
{
    if (!world.month.plannedPeakHours)
        return false;
    world.month.plannedPeakHours = wholeDay();
    return true;
}

/// The peak hours of the month are each day's largest of all 24.
bool peakIsLargest(World& world, const Ground& ground)
{
    if (!world.month.peakHours)
        return false;
    const auto& fact = ground.fact();
    for (auto& [day, hour] : *world.month.peakHours) {
        const auto start = static_cast<std::size_t>(dayOfMonth(day) - 1) * 24;
        std::size_t largest = start;
        for (auto index = start; index < start + 24; ++index)
            if (fact.at(largest) < fact.at(index))
                largest = index;
        hour = static_cast<int>(largest - start) + 1;
    }
    return true;
}

std::vector<Alternative> alternatives(const Ground& ground)
{
    std::vector<Alternative> found;
    addAlternative(ground, found, {}, &takeWholeDay);
    addAlternative(ground, found, {}, [&](World& world) { return peakIsLargest(world, ground); });
    return found;
}

} // namespace

const Cause largestOfDay{.id = "largest-of-day", .alternatives = &alternatives};

} // namespace meritdesk::retail::invoice
