#pragma once

#include "items/plan_table_model.h"

namespace meritdesk::items {

/// Every method with its scores, and what its deviations cost where categories 5 and 6 can be billed.
[[nodiscard]] PlanTable methodsTable(const PlanBoard& board);

/// The hours that the method in view missed by most.
[[nodiscard]] PlanTable worstHoursTable(const PlanBoard& board);

/// Fact and plan of the days in view, hour by hour.
[[nodiscard]] PlanTable plannedHoursTable(const PlanBoard& board);

/// What categories 5 and 6 cost over the errors of all methods, and of each.
[[nodiscard]] PlanTable bandTable(const PlanBoard& board);

/// Where the best choice changes along the axis in view.
[[nodiscard]] PlanTable stretchesTable(const PlanBoard& board);

/// The cost of every category along the axis in view, every five percent.
[[nodiscard]] PlanTable sensitivityTable(const PlanBoard& board);

} // namespace meritdesk::items
