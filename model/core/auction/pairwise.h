#pragma once

#include <vector>

#include "core/auction/order.h"
#include "core/units/fraction.h"

namespace meritdesk::auction {

/// One user or generator of a market whose transmission price depends on the pair.
struct PairwiseParty
{
    Price price = {}; ///< user: A less its government funds; generator: B
    Quantity quantity = {};
};

/// Users and generators with a transmission price C for every pair of them (zones, losses).
struct PairwiseMarket
{
    std::vector<PairwiseParty> users = {};
    std::vector<PairwiseParty> generators = {};
    std::vector<std::vector<Price>> transmission = {}; ///< [user][generator]

    /// E = A - D - B - C of a pair.
    [[nodiscard]] Price difference(std::size_t user, std::size_t generator) const
    {
        return users[user].price - generators[generator].price - transmission[user][generator];
    }
};

/// What one pair trades.
struct PairTrade
{
    std::size_t user = 0;
    std::size_t generator = 0;
    Quantity quantity = {};
    Price difference = {}; ///< E; each of the two gains half of it

    bool operator==(const PairTrade&) const = default;
};

/// Pairs in the order traded and the surplus, the exact sum of E x quantity.
struct PairwiseClearing
{
    std::vector<PairTrade> trades = {};
    Fraction surplus = 0;
};

/// Henan's rule by the letter: the pair with the largest E >= 0 trades first, then the next; equal E: the
/// earlier generator, then the earlier user.
[[nodiscard]] PairwiseClearing clearGreedily(const PairwiseMarket& market);

/// The largest surplus that any choice of pairs has; trades by user, then generator.
[[nodiscard]] PairwiseClearing clearBest(const PairwiseMarket& market);

/// What the greedy order loses: the best surplus less the greedy one, >= 0; zero where C does not depend on
/// the pair.
[[nodiscard]] Fraction greedyLoss(const PairwiseMarket& market);

} // namespace meritdesk::auction
