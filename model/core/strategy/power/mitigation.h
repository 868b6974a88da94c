#pragma once

#include "core/strategy/power/outcome.h"

namespace meritdesk::strategy::power {

/// A seller whose capacity a fixed demand cannot do without.
struct Pivotal
{
    std::string participant = {};
    Fraction index = 0; ///< residual supply index (all capacity - its own) / demand, below 1
};

/// The pivotal sellers of a book with a fixed demand (or the declared purchases), in order of appearance;
/// capacities are what it offers, so that it should be the book before anybody withholds.
[[nodiscard]] std::vector<Pivotal> pivotalSellers(const auction::Book& book);

/// A price cap: offers above it come down to it where their cost allows; those whose cost is higher stay
/// away.
[[nodiscard]] Offered capped(const Offered& offered, Price cap);

/// Reference bids (Jiangsu spot market rules V1.0, Chapter 12: a bid that fails the test is replaced by the
/// approved cost and the market is cleared again): of the named sellers, offers above their cost by more than
/// a share of its size are replaced by the cost. What is not offered at all, it does not bring back.
[[nodiscard]] Offered atReference(const Offered& offered, const std::vector<Pivotal>& sellers, Ratio share);

} // namespace meritdesk::strategy::power
