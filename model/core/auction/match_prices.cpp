#include "core/auction/match_prices.h"

namespace meritdesk::auction {

DoubledPrices pricesAtOnePrice(const Book& /*book*/, const Clearing& clearing, const Match& /*match*/)
{
    const Fraction doubled = clearing.price.value_or(Fraction(0)) * 2'000'000;
    const auto price = static_cast<std::int64_t>(numerator(doubled));
    return {price, price};
}

DoubledPrices pricesAsDeclared(const Book& book, const Clearing& /*clearing*/, const Match& match)
{
    const auto sell = 2 * book.orders[match.sell].price.mantissa();
    return {match.buy == none ? sell : 2 * book.orders[match.buy].price.mantissa(), sell};
}

} // namespace meritdesk::auction
