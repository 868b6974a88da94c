#pragma once

#include <string>
#include <vector>

#include "core/finding.h"
#include "core/response/dayahead/case.h"

namespace meritdesk::response::dayahead {

/// What keeps a market from being cleared: a scarcity price below an offer or a buyer, a load above the stack
/// without one. `at` stands before the places, such as "profiles[0]." or nothing.
[[nodiscard]] std::vector<Finding> faultsOf(const Market& market, const std::string& at = {});

/// The faults of a whole case: those of its market, reductions beyond the last hour or above a load.
[[nodiscard]] std::vector<Finding> faultsOf(const Case& input);

} // namespace meritdesk::response::dayahead
