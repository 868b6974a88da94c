#pragma once

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// The volume cap in force: the smaller of the given cap and the deal ratio's share of its side, rounded down
/// to a step; null when there is neither.
[[nodiscard]] std::optional<TotalQuantity> capOf(const Book& book);

/// Ranks both sides and merges them from the best pair on, while the buyer's value reaches the seller's and
/// the cap holds. Fills ladders, steps, volume, margin, situation and facts.
void matchLadders(const Book& book, Clearing& clearing);

/// Serves the sellers in rank order until the demand is met. Fills the same.
void matchDemand(const Book& book, Clearing& clearing);

/// matchDemand() for a one-sided book, else matchLadders().
void matchEither(const Book& book, Clearing& clearing);

} // namespace meritdesk::auction
