#pragma once

#include <string>
#include <vector>

#include "core/retail/forecast/year_plan.h"
#include "core/retail/month_rates.h"

namespace meritdesk::retail::forecast {

/// The months of a prepared site with another plan, kWh; days that are not planned have their fact as plan,
/// so that they cost no deviation. The rates come from the book.
[[nodiscard]] std::vector<SiteMonth> plannedMonths(const PreparedCase& prepared, std::size_t site,
                                                   const History& history, const std::vector<DayHours>& plan,
                                                   RateBook& rates);

/// The hours of a plan, day by day, the fact where there is none.
[[nodiscard]] std::vector<DayHours> hoursOf(const History& history, const YearPlan& plan);

/// A plan as a site keeps it, with how it was made: "forecast:similar-days". Nothing where the plan does not
/// fit a meter's digits.
[[nodiscard]] std::optional<Plan> adoptedPlan(const History& history, const YearPlan& plan);

/// The method of a plan that was adopted, or null for a plan from elsewhere.
[[nodiscard]] const Method* methodOf(const Plan& plan);

} // namespace meritdesk::retail::forecast
