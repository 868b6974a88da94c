#pragma once

#include <string_view>
#include <vector>

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// What one convention makes of a margin: the price that buyers pay and the one that sellers get. They differ
/// under the dual price alone, where the operator keeps the difference.
struct ConventionPrice
{
    std::string_view id = {};
    std::string_view title = {}; ///< label key
    Fraction buyersPay = {};
    Fraction sellersGet = {};
    bool supports = false; ///< both lie among the prices that support the largest volume
};

/// The same margin under nine conventions: the seven that a book can ask for, the second price (what the
/// order at the margin would face from its next rival) and the dual price (last accepted bid and offer).
/// Empty where nothing traded between bids and offers. Names after MATPOWER's smart market.
[[nodiscard]] std::vector<ConventionPrice> pricesByConvention(const Clearing& clearing);

/// True when the price lies within the interval, both ends included; an end that is missing bounds nothing.
[[nodiscard]] bool liesWithin(const Interval& interval, const Fraction& price);

} // namespace meritdesk::auction
