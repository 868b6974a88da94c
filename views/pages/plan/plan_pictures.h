#pragma once

#include <vector>

#include "items/plan_board.h"
#include "views/charts/band_chart.h"
#include "views/charts/plan_chart.h"
#include "views/charts/sensitivity_chart.h"
#include "views/charts/typical_days_chart.h"

namespace meritdesk::views {

/// Fact and plan of the days in view, for drawing.
[[nodiscard]] charts::PlannedLoad plannedLoadOf(const items::PlanBoard& board);

/// The mean day of Mondays, Tuesdays to Thursdays, Fridays, Saturdays, Sundays with holidays, for drawing.
[[nodiscard]] std::vector<charts::TypicalCurve> weekdayCurvesOf(const items::PlanBoard& board);

/// A variant's category without a plan as a figure, the one with a plan as a range; empty without a band.
[[nodiscard]] std::vector<charts::BandBar> bandBarsOf(const items::PlanBoard& board, retail::Variant variant);

/// The categories that are open all year, above the best choice; empty without an outlook.
[[nodiscard]] charts::SensitivityCurves sensitivityOf(const items::PlanBoard& board);

/// The category of a line of sensitivityOf().
[[nodiscard]] const retail::Category* categoryOfLine(const items::PlanBoard& board, int line);

} // namespace meritdesk::views
