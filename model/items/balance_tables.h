#pragma once

#include <optional>

#include "items/balance_table_model.h"

namespace meritdesk::items {

/// The reports (bilansiaruanne) of every party and month in view, a row each.
[[nodiscard]] BalanceTable balanceReportsTable(const BalanceBoard& board);

/// Position in Settlement::reports of a row of balanceReportsTable().
[[nodiscard]] std::optional<std::size_t> reportOfRow(const BalanceBoard& board, std::size_t row);

/// The first row of balanceReportsTable() that is about the party in view; -1 when there is none.
[[nodiscard]] int rowOfParty(const BalanceBoard& board);

/// The statement of the party in view for the month in view, or for all months together: energy sold to it,
/// bought from it, the fees, what is to be paid, and what that comes to.
[[nodiscard]] BalanceTable balanceStatementTable(const BalanceBoard& board);

/// The operator's month in view, or all months together: income, outlay with the five cost items and what
/// came back of them, what is left.
[[nodiscard]] BalanceTable operatorLinesTable(const BalanceBoard& board);

/// The operator's months, a row each.
[[nodiscard]] BalanceTable operatorMonthsTable(const BalanceBoard& board);

/// The days of the months in view and when their prices are published.
[[nodiscard]] BalanceTable publicationTable(const BalanceBoard& board);

} // namespace meritdesk::items
