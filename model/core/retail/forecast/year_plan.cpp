#include "core/retail/forecast/year_plan.h"

namespace meritdesk::retail::forecast {

Energy plannedHour(const History& history, const Basis& basis, std::size_t hour)
{
    Int128 sum = 0;
    Int128 weights = 0;
    for (const auto& [day, weight] : basis) {
        sum += static_cast<Int128>(history.days[day].hours.at(hour)) * weight;
        weights += weight;
    }
    const auto bottom = 2 * weights * history.step; // no energy is below zero
    return static_cast<Energy>((2 * sum + weights * history.step) / bottom) * history.step;
}

PlannedDay planDay(const History& history, std::size_t day, const Method& method)
{
    const Known known(history, day);
    PlannedDay planned;
    for (const auto* by = &method; by && !planned.by; by = by->fallback) {
        planned.basis = by->basis(known);
        planned.by = planned.basis.empty() ? nullptr : by;
    }
    if (planned.by)
        for (std::size_t hour = 0; hour < hoursADay; ++hour)
            planned.hours.at(hour) = plannedHour(history, planned.basis, hour);
    return planned;
}

YearPlan planYear(const History& history, const Method& method)
{
    YearPlan plan{.method = &method};
    plan.days.reserve(history.days.size());
    for (std::size_t day = 0; day < history.days.size(); ++day)
        plan.days.push_back(planDay(history, day, method));
    return plan;
}

} // namespace meritdesk::retail::forecast
