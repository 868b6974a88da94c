#pragma once

#include <vector>

#include "core/finding.h"
#include "core/prosumer/case.h"

namespace meritdesk::prosumer {

/// Periods whose intervals do not stand together: period-torn at `intervals[i].period`.
[[nodiscard]] std::vector<Finding> periodFaults(const Case& input);

/// Retail prices that differ within a period, which net metering cannot bill: retail-not-one at
/// `intervals[i].retail`.
[[nodiscard]] std::vector<Finding> retailFaults(const Case& input);

/// What keeps the case from being billed; at most one fault of a kind for each interval.
[[nodiscard]] std::vector<Finding> faultsOf(const Case& input);

} // namespace meritdesk::prosumer
