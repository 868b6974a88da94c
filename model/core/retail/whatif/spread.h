#pragma once

#include <span>
#include <vector>

#include "core/retail/whatif/load.h"

namespace meritdesk::retail::whatif {

/// Divides `total` steps evenly among places that hold at most `room` each; what does not divide falls to
/// the first places, what does not fit is left out. As many results as places.
[[nodiscard]] std::vector<Steps> evenly(Steps total, std::span<const Steps> room);

/// The hours 0..23 of a set, rising.
[[nodiscard]] std::vector<std::size_t> hoursIn(const HourSet& hours);

} // namespace meritdesk::retail::whatif
