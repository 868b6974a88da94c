#pragma once

#include <optional>
#include <string>

#include "core/result.h"
#include "core/retail/case.h"
#include "core/retail/hourly_values.h"

namespace meritdesk::retail {

/// The plan of an assumption: fact x (1 +- error), each hour rounded half up to the step; a site that
/// alternates is above in the 1st, 3rd, 5th hour of the month.
[[nodiscard]] HourlyValues assumedPlan(const HourlyValues& fact, const PlanAssumption& assumption, Kwh step);

/// A site's plan of one month, kWh an hour: nothing when there is none, a finding when only some hours are
/// planned.
[[nodiscard]] Result<std::optional<HourlyValues>>
planOf(const Plan& plan, Month month, const HourlyValues& fact, Kwh step, const std::string& place);

} // namespace meritdesk::retail
