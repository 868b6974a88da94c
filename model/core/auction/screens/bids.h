#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/auction/screens/series.h"

namespace meritdesk::auction {

/// A participant on one side of a round: its bid is the quantity-weighted mean of its prices, exact.
struct Bidder
{
    std::string participant = {};
    Side side = Side::Buy;
    Fraction price = {};
};

/// The bids of one side, or of both pooled, and what describes how they lie.
struct BidGroup
{
    std::optional<Side> side = {};        ///< nothing: both sides pooled
    std::vector<Bidder> bidders = {};     ///< at least one, in order of first appearance
    std::vector<Fraction> prices = {};    ///< distinct, ascending
    std::vector<std::size_t> counts = {}; ///< bidders at each of these prices
    std::size_t modal = 0;                ///< index of the price that most bid; the lowest of several
    Fraction simpson = {};                ///< sum of (count / bidders)^2
    Fraction mean = {};
    std::optional<Fraction> variance = {}; ///< of the sample (n - 1); nothing for one bidder
    std::optional<Band> band = {};

    [[nodiscard]] const Fraction& modalPrice() const { return prices[modal]; }

    [[nodiscard]] Fraction modalShare() const { return {Integer(counts[modal]), Integer(bidders.size())}; }
};

/// Every bidder of the round, in order of first appearance.
[[nodiscard]] std::vector<Bidder> biddersOf(const Round& round);

/// The groups buy, sell and all, without those in which nobody bids.
[[nodiscard]] std::vector<BidGroup> bidGroupsOf(const Round& round);

/// Prices of the band, both ends counted; nothing without a price step.
[[nodiscard]] std::optional<Integer> ticksOf(const std::optional<Band>& band);

/// The probability, as a decimal logarithm rounded to 6 decimals, that n bidders who pick ticks at random
/// all pick the same: -(n - 1) log10(ticks). Nothing without a price step.
[[nodiscard]] std::optional<Fraction> chanceLog10(const BidGroup& group);

/// Standard deviation of the sample, rounded to 6 decimals; nothing for one bidder.
[[nodiscard]] std::optional<Fraction> deviationOf(const BidGroup& group);

/// Deviation / |mean|, rounded once to 6 decimals; nothing for one bidder or a mean of 0.
[[nodiscard]] std::optional<Fraction> variationOf(const BidGroup& group);

/// Deviation / (cap - floor), rounded once to 6 decimals; nothing for one bidder or without a band.
[[nodiscard]] std::optional<Fraction> deviationOverBand(const BidGroup& group);

} // namespace meritdesk::auction
