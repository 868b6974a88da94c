#include "core/strategy/learner.h"

#include <algorithm>
#include <array>

namespace meritdesk::strategy {

std::uint32_t firstLargest(std::span<const double> values)
{
    // four at a time: each comparison alone would wait for the one before
    std::array<double, 4> most{values[0], values[0], values[0], values[0]};
    std::size_t at = 0;
    for (; at + most.size() <= values.size(); at += most.size())
        for (std::size_t lane = 0; lane < most.size(); ++lane)
            most[lane] = most[lane] < values[at + lane] ? values[at + lane] : most[lane];
    for (; at < values.size(); ++at)
        most[0] = most[0] < values[at] ? values[at] : most[0];
    const double largest = std::max(std::max(most[0], most[1]), std::max(most[2], most[3]));
    return static_cast<std::uint32_t>(std::find(values.begin(), values.end(), largest) - values.begin());
}

} // namespace meritdesk::strategy
