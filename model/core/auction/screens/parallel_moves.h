#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/auction/screens/screening.h"

namespace meritdesk::auction {

/// How the bids of one side moved from a round to the next, over those who bid in both.
struct SideMoves
{
    Side side = Side::Buy;
    std::size_t repeated = 0; ///< bidders of both rounds, > 0
    std::size_t up = 0;
    std::size_t down = 0;
    std::size_t parallel = 0; ///< the most that moved by one and the same amount; 0 when nobody moved
    Fraction commonMove = 0;  ///< that amount (the lowest of several); 0 when nobody moved
};

/// The moves into round `index` >= 1, buy and sell apart; sides without a bidder of both rounds are left out.
[[nodiscard]] std::vector<SideMoves> movesInto(const Screening& screening, std::size_t index);

/// Two bidders of one side whose bids moved by the same amount, other than 0, again and again.
struct ParallelPair
{
    EqualBids pair = {};      ///< rounds: those with equal moves
    std::size_t common = 0;   ///< moves that both made, equal or not
    Fraction covariation = 0; ///< sum of the products of both moves' distances from their means
    Fraction variationA = 0;  ///< sum of the squared distances of a's moves from their mean
    Fraction variationB = 0;
    std::optional<Fraction> correlation = {}; ///< rounded to 6 decimals; nothing when one never varies
};

/// The pairs with at least `least` equal moves, most first.
[[nodiscard]] std::vector<ParallelPair> parallelPairs(const Screening& screening, std::size_t least);

} // namespace meritdesk::auction
