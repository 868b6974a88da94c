#pragma once

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// True when the order counts towards the total that a deal ratio is taken of.
using Counts = bool (*)(const Book&, const Order&);

/// The volume cap in force: the smaller of the given cap and the deal ratio's share of its side, rounded down
/// to a step; null when there is neither.
[[nodiscard]] std::optional<TotalQuantity> capOf(const Book& book, Counts counts = nullptr);

/// What a merge does with two groups in front whose values do not reach each other.
enum class Crossing : std::uint8_t { Needed, Ignored };

/// Merges two ranked ladders from the best pair on, while the buyer's value reaches the seller's (or
/// whatever the values) and the cap holds. Fills awards, steps and volume; true when the cap stopped it.
bool mergeLadders(Clearing& clearing, std::optional<TotalQuantity> cap, Crossing crossing);

/// The same with the margin, the situation and the facts of cap and last pair.
void mergeToTheMargin(Clearing& clearing, std::optional<TotalQuantity> cap);

/// Merges both sides under the cap in force. Fills awards, steps, volume, margin, situation and facts.
void matchLadders(const Book& book, Clearing& clearing);

/// Serves the sellers in rank order until the demand is met. Fills the same.
void matchDemand(const Book& book, Clearing& clearing);

/// matchDemand() for a one-sided book, else matchLadders().
void matchEither(const Book& book, Clearing& clearing);

/// Takes awards, steps and volume of a merge back; margin and situation stay.
void forgetAwards(Clearing& clearing);

/// Keeps only the margin and the situation of the merge that a call would have made, for rules that trade
/// otherwise: nothing is awarded.
void meetLadders(Clearing& clearing);

} // namespace meritdesk::auction
