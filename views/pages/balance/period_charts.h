#pragma once

#include "items/balance_board.h"
#include "views/charts/balance_position_chart.h"
#include "views/charts/balance_price_chart.h"

namespace meritdesk::views {

/// The periods in view for drawing; the first one is BalanceBoard::span().begin.
[[nodiscard]] std::vector<charts::PeriodTime> drawnPeriods(const items::BalanceBoard& board);

/// The position of the party in view. Without a schedule the imbalance alone is drawn.
[[nodiscard]] charts::BalancePosition drawnPosition(const items::BalanceBoard& board);

/// The prices of the periods in view.
[[nodiscard]] charts::BalancePrices drawnPrices(const items::BalanceBoard& board);

} // namespace meritdesk::views
