#pragma once

#include <QString>

#include <vector>

#include "items/category_rows.h"
#include "views/charts/cost_bars_chart.h"
#include "views/charts/load_profile.h"

namespace meritdesk::views {

/// Seconds since 1970 of the begin of an hour, as the charts count.
[[nodiscard]] std::int64_t chartTime(retail::HourIndex hour);

/// A site's load in the billed months with its peak hours and planned hours.
[[nodiscard]] charts::LoadProfile loadProfileOf(const retail::Case& input, std::size_t site);

/// Begins of the hours that formed a capacity (its days and hours), as the charts count.
[[nodiscard]] std::vector<std::int64_t> hoursOf(const retail::Capacity& capacity);

/// The stacked costs of a comparison.
[[nodiscard]] charts::CostBars costBarsOf(const items::Comparison& what);

/// Hours of use against the break-even, as a sentence; empty when it is not known.
[[nodiscard]] QString breakEvenOf(const items::Comparison& what);

/// Why categories are closed, grouped, the weightiest reason of each: "1, 2-2, 2-3: the maximum power is
/// 670 kW or more". Rich text: a category that lacks prices or hours is a link with its number. Empty when
/// none is.
[[nodiscard]] QString closedOf(const items::Comparison& what);

/// The same with every reason.
[[nodiscard]] QString closedInFull(const items::Comparison& what);

/// What the profile shows, in a sentence.
[[nodiscard]] QString profileSummary(const charts::LoadProfile& profile);

} // namespace meritdesk::views
