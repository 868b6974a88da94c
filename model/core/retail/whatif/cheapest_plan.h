#pragma once

#include <vector>

#include "core/calendar/production_calendar.h"
#include "core/progress.h"
#include "core/retail/whatif/outcome.h"
#include "core/retail/whatif/plan_steps.h"

namespace meritdesk::retail::whatif {

/// A month of the cheapest plan.
struct PlannedMonth
{
    Month month = {};
    PlanSteps steps = {}; ///< nothing moves in a month where nothing was gained
    Money promised = {};  ///< what the linear program says it saves, roubles
    Money saved = {};     ///< what the exact bill saves

    bool operator==(const PlannedMonth&) const = default;
};

/// The cheapest plan for a category and what it does to every category.
struct CheapestPlan
{
    const Category* category = nullptr;
    std::vector<PlannedMonth> months = {};
    Outcome outcome = {};

    [[nodiscard]] Money promised() const;
    [[nodiscard]] Money saved() const;

    /// What rounding to steps and kopecks took off what the linear program promised; below zero if it added.
    [[nodiscard]] Money gap() const { return promised() - saved(); }
};

/// Plans a site's storage and shiftable load month by month with a linear program, the published peak hours
/// known beforehand, rounds the plan to quantity steps, makes it possible again and bills it exactly. An
/// hourly plan moves with the load. A month in which the exact bill gains nothing stays as it is. Fails where
/// the category has no amounts, the task has a fault, or it was told to stop (`cancelled`).
[[nodiscard]] Result<CheapestPlan> cheapestPlan(const PreparedCase& prepared, std::size_t site,
                                                const PlanTask& task, const ProductionCalendar& calendar,
                                                const Progress& progress = {});

} // namespace meritdesk::retail::whatif
