#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/auction/screens/series.h"

namespace meritdesk::auction {

/// Lerner index: what part of the price lies above the cost; nothing for a price of 0.
[[nodiscard]] std::optional<Fraction> lernerIndex(const Fraction& price, const Fraction& cost);

/// The highest price among the sell orders that were served; nothing when none is known to be.
[[nodiscard]] std::optional<Price> highestServedOffer(const Round& round);

/// A seller's index with its own offer standing in for its unknown cost.
struct SellerLerner
{
    std::string participant = {};
    Fraction offer = {}; ///< quantity-weighted mean of its prices
    Fraction index = {};
};

/// The served sellers of a round against the highest served offer; empty when that is unknown or 0.
[[nodiscard]] std::vector<SellerLerner> lernerOfOffers(const Round& round);

} // namespace meritdesk::auction
