#pragma once

#include <span>
#include <vector>

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// What a clearing starts from: both sides ranked, nothing awarded.
struct Ranking
{
    Ladder buyers = {};
    Ladder sellers = {};
    std::vector<Side> sides = {}; ///< by order
    bool alone = true;            ///< every order has a participant of its own and no group
};

/// Ranks both sides of a book: by value, the rule's keys, the ties in force, then input order.
[[nodiscard]] Ranking rankingOf(const Book& book, const Rule& rule);

/// Clears a book whose ladders stand ranked in the clearing, nothing awarded, and whose rule it names; goes
/// on using the memory of its other parts. `sides` by order; `bothSides`: someoneIsOnBothSides() of the book.
void clearRanked(const Book& book, std::span<const Side> sides, bool bothSides, Clearing& clearing);

/// The same without accounts, marks and warnings: only awards, the one price, exact money and scales.
void settleRanked(const Book& book, Clearing& clearing);

} // namespace meritdesk::auction
