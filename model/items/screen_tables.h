#pragma once

#include "items/screen_table.h"

namespace meritdesk::items {

/// A row a round: demand, concentration, share of the largest firms, and how many flags it has.
[[nodiscard]] ScreenTable roundsTable(const ScreenBoard& board);

/// The firms of the round in view: capacity, share and the indices of market power.
[[nodiscard]] ScreenTable firmsTable(const ScreenBoard& board);

/// How the bids of the round in view lie, a row a measure, a column a side.
[[nodiscard]] ScreenTable bidsTable(const ScreenBoard& board);

/// The flags that the board's filter lets through: round, sentence, value, threshold and where that comes
/// from.
[[nodiscard]] ScreenTable flagsTable(const ScreenBoard& board);

/// The same of any filter.
[[nodiscard]] ScreenTable flagsTable(const ScreenedSeries& screened, const FlagFilter& filter);

/// In how many rounds two bidders of a side had equal bids, each with each; at most mostInMatrix of them,
/// those of the pairs with most rounds first.
[[nodiscard]] ScreenTable equalBidsTable(const ScreenBoard& board);

inline constexpr std::size_t mostInMatrix = 60;

/// Bidders with equal bids in at least one round, each side counted apart.
[[nodiscard]] std::size_t equalBidders(const ScreenBoard& board);

/// The longest and the current run of rounds without an award of each bidder.
[[nodiscard]] ScreenTable runsTable(const ScreenBoard& board);

/// What each participant delivered of its contracts over all rounds.
[[nodiscard]] ScreenTable fulfilmentTable(const ScreenBoard& board);

/// A flag's sentence with the numbers of the locale.
[[nodiscard]] QString flagText(const auction::Flag& flag);

} // namespace meritdesk::items
