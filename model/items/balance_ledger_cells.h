#pragma once

#include "items/balance_ledger_model.h"

namespace meritdesk::items {

/// A cell of the ledger: a period of the party in view.
[[nodiscard]] BalanceCell ledgerCell(const BalanceBoard& board, std::size_t period, int column);

/// The heading of a column and what it says on hovering.
[[nodiscard]] BalanceColumn ledgerColumn(const BalanceBoard& board, int column);

/// The heading of Sold where one price settles deficit and surplus.
[[nodiscard]] BalanceColumn ledgerPriceColumn(const BalanceBoard& board);

/// The price before the neutrality component; nothing for a published or a modelled one.
[[nodiscard]] std::optional<Fraction> referenceOf(const SettledBalance& settled, std::size_t period);

/// The neutrality component in a price, with its sign; nothing where none went in.
[[nodiscard]] std::optional<Fraction> neutralityIn(const SettledBalance& settled, std::size_t period);

/// What the chart and the hovering say of a period: times, position, prices, money; several lines.
[[nodiscard]] QString periodReading(const BalanceBoard& board, std::size_t period);

/// True on a local day of 23 or 25 hours.
[[nodiscard]] bool isClockChange(const balance::Case& input, Day day);

} // namespace meritdesk::items
