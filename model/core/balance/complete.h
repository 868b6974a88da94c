#pragma once

#include <vector>

#include "core/balance/case.h"
#include "core/finding.h"

namespace meritdesk::balance {

/// What a case that is being worked on still lacks before it can be settled: parties without an imbalance or
/// the positions it is made of, quantities that are missing (the first of each series). Empty when settle()
/// may be asked.
[[nodiscard]] std::vector<Finding> whatIsMissing(const Case& input);

} // namespace meritdesk::balance
