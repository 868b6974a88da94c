#pragma once

#include <cstdint>
#include <vector>

#include "formats/exports/table.h"
#include "items/incentive_board.h"
#include "views/charts/incentive_chart.h"

namespace meritdesk::views {

/// The lesson as the chart draws it: the cost of a bias at one price, at the price pair in view and at two.
struct IncentivePicture
{
    charts::IncentiveCurves curves = {};
    std::vector<std::int64_t> biases = {}; ///< exact, of each place; millionths of a MWh

    std::vector<QString> readings = {}; ///< what is read at each place: the bias and its costs
};

/// The board is valid.
[[nodiscard]] IncentivePicture incentivePicture(const items::IncentiveBoard& board);

/// The conclusion, the cards and the curve as tables for files.
[[nodiscard]] std::vector<exports::Table> incentiveTables(const items::IncentiveBoard& board);

} // namespace meritdesk::views
