#pragma once

#include "items/day_ahead_board.h"
#include "views/charts/merit_order.h"
#include "views/charts/price_day_chart.h"

namespace meritdesk::views {

/// The hours of a market for the day chart; empty for one that cannot be cleared. Hours have clock times from
/// midnight of the case's day on; a day of 23 or 25 hours has the Central European change of the clock.
[[nodiscard]] charts::PriceDay dayDrawing(const items::DayAheadBoard& board);

/// The merit order of the hour looked at; empty for a market that cannot be cleared.
[[nodiscard]] charts::MeritOrder meritDrawing(const items::DayAheadBoard& board);

} // namespace meritdesk::views
