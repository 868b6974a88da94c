#include "core/retail/invoice/causes.h"

namespace meritdesk::retail::invoice {

namespace {

// Published peak hours are numbered 1..24: hour 10 is 9:00 to 10:00. Who counts from 0 takes the hour after,
// who mistakes an interval's start for its number takes the one before. Worked number (Samara, November
// 2025): one hour late makes 1720.263 kW of 1706.158.

bool shift(World& world, int hours)
{
    if (!world.month.peakHours)
        return false;
    for (auto& [day, hour] : *world.month.peakHours) {
        hour += hours;
        if (hour < 1 || hour > 24)
            return false;
    }
    return true;
}

std::vector<Alternative> alternatives(const Ground& ground)
{
    std::vector<Alternative> found;
    addAlternative(ground, found, {{"hours", "+1"}}, [](World& world) { return shift(world, 1); });
    addAlternative(ground, found, {{"hours", "-1"}}, [](World& world) { return shift(world, -1); });
    return found;
}

} // namespace

const Cause peakHourShifted{.id = "peak-hour-shifted", .alternatives = &alternatives};

} // namespace meritdesk::retail::invoice
