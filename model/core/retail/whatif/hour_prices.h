#pragma once

#include <vector>

#include "core/retail/category.h"
#include "core/retail/month_context.h"

namespace meritdesk::retail::whatif {

/// What one kWh more costs in each hour of a month in a category, RUB per kWh before rounding and without its
/// part in capacities: the energy lines, and in categories 5 and 6 the plan and the deviations, a given plan
/// moving with the load. The category must have amounts in the month.
[[nodiscard]] std::vector<Exact> hourPrices(const MonthContext& month, const Category& category);

} // namespace meritdesk::retail::whatif
