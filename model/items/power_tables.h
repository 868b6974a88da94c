#pragma once

#include <vector>

#include "items/power_table.h"

namespace meritdesk::items {

/// The points of the sweep that tell its story: the ends, where the price changes, where an order of the
/// seller is used up, the best one and the one in view.
[[nodiscard]] std::vector<std::size_t> tellingPoints(const PowerBoard& board);

/// The headings of a table of points, and the row of one of them.
[[nodiscard]] PowerTable pointsHead(const PowerBoard& board);
[[nodiscard]] std::vector<PowerCell> pointRow(const PowerBoard& board, std::size_t at);

/// Price, sold, profit, gain, bill, system cost and what goes unserved, a row a telling point.
[[nodiscard]] PowerTable pointsTable(const PowerBoard& board);

/// The same with a row for every step.
[[nodiscard]] PowerTable everyPointTable(const PowerBoard& board);

/// The states of the market at the amount in view, a row a figure.
[[nodiscard]] PowerTable casesTable(const PowerBoard& board);

/// Concentration and the share of the largest, before and after.
[[nodiscard]] PowerTable marketTable(const PowerBoard& board);

/// The screens of every seller, before and after: what it offers, residual supply index, must-run ratio,
/// Lerner index.
[[nodiscard]] PowerTable sellersTable(const PowerBoard& board);

} // namespace meritdesk::items
