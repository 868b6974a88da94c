#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "core/auction/clearing.h"
#include "core/listed.h"

namespace meritdesk::auction {

/// How the one price is taken from the margin of the ladders.
struct PriceConvention
{
    std::string_view id = {};
    std::string_view title = {};   ///< label key
    std::string_view summary = {}; ///< label key
    std::string_view source = {};
    std::int64_t (*doubledPrice)(const Margin&) = nullptr; ///< in half ticks; call only when something traded
    std::string_view (*formula)(const Margin&) = nullptr;  ///< over the keys last_buy, last_sell, low, high
};

extern const PriceConvention crossing;
extern const PriceConvention lastPairMean;
extern const PriceConvention lastAcceptedOffer;
extern const PriceConvention lastAcceptedBid;
extern const PriceConvention firstRejectedOffer;
extern const PriceConvention firstRejectedBid;
extern const PriceConvention splitTheDifference;

/// Every convention, in the order of the screen; the first is the default.
inline constexpr std::array<const PriceConvention*, 7> priceConventions{
    &crossing,           &lastPairMean,     &lastAcceptedOffer, &lastAcceptedBid,
    &firstRejectedOffer, &firstRejectedBid, &splitTheDifference};

/// The convention that the book names, or the default.
[[nodiscard]] const PriceConvention& conventionOf(const Book& book);

} // namespace meritdesk::auction
