#include "core/balance/axis.h"

namespace meritdesk::balance {

std::vector<Step> stepsFrom(std::int64_t first, std::size_t count, int minutes, const EuropeanZone& zone)
{
    std::vector<Step> steps;
    steps.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto minute = first + static_cast<std::int64_t>(i) * minutes;
        steps.push_back({minute, zone.dayAt(minute), zone.offsetAt(minute)});
    }
    return steps;
}

} // namespace meritdesk::balance
