#pragma once

#include <cstdint>
#include <vector>

#include "core/balance/case.h"
#include "core/calendar/european_zone.h"

namespace meritdesk::balance {

/// The most steps that a case may have.
inline constexpr std::size_t mostSteps = 200'000;

/// `count` steps of `minutes` from an instant (UTC minutes since 1970), with their local days.
[[nodiscard]] std::vector<Step> stepsFrom(std::int64_t first, std::size_t count, int minutes,
                                          const EuropeanZone& zone);

} // namespace meritdesk::balance
