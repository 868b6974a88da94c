#include "core/retail/whatif/spread.h"

#include <algorithm>

namespace meritdesk::retail::whatif {

namespace {

/// How many places can hold more.
Steps openPlaces(const std::vector<Steps>& shares, std::span<const Steps> room)
{
    Steps open = 0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        open += shares[i] < room[i] ? 1 : 0;
    return open;
}

/// Gives each place up to `share` of the total, as far as it holds it; returns what was given.
Steps dealOut(Steps total, Steps share, std::span<const Steps> room, std::vector<Steps>& shares)
{
    Steps given = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const auto part = std::max<Steps>(std::min({share, room[i] - shares[i], total - given}), 0);
        shares[i] += part;
        given += part;
    }
    return given;
}

} // namespace

std::vector<Steps> evenly(Steps total, std::span<const Steps> room)
{
    std::vector<Steps> shares(room.size(), 0);
    for (auto open = openPlaces(shares, room); total > 0 && open > 0; open = openPlaces(shares, room))
        total -= dealOut(total, std::max<Steps>(total / open, 1), room, shares);
    return shares;
}

std::vector<std::size_t> hoursIn(const HourSet& hours)
{
    std::vector<std::size_t> all;
    for (std::size_t hour = 0; hour < hours.size(); ++hour)
        if (hours.test(hour))
            all.push_back(hour);
    return all;
}

} // namespace meritdesk::retail::whatif
