#pragma once

#include <vector>

#include "core/units/fraction.h"

namespace meritdesk::balance {

/// Rounds lines to whole units that add up to `total`: every line down, then the missing units to the largest
/// fractional parts, ties to the earlier line.
[[nodiscard]] std::vector<Integer> byLargestRemainder(const std::vector<Fraction>& lines,
                                                      const Integer& total);

} // namespace meritdesk::balance
