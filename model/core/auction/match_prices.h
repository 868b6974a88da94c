#pragma once

#include "core/auction/clearing.h"
#include "core/auction/rule.h"

namespace meritdesk::auction {

/// Every match at the uniform price.
[[nodiscard]] DoubledPrices pricesAtOnePrice(const Book& book, const Clearing& clearing, const Match& match);

/// Every match at the two declared prices; one-sided: both sides at the offer.
[[nodiscard]] DoubledPrices pricesAsDeclared(const Book& book, const Clearing& clearing, const Match& match);

} // namespace meritdesk::auction
