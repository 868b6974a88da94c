#pragma once

#include <vector>

#include "core/finding.h"
#include "core/retail/whatif/plan_task.h"

namespace meritdesk::retail::whatif {

/// What keeps a task from being planned: no category, numbers out of range, no hours to move between.
[[nodiscard]] std::vector<Finding> faultsOf(const PlanTask& task);

} // namespace meritdesk::retail::whatif
