#include "core/auction/convention_prices.h"

#include "core/auction/price_conventions.h"

namespace meritdesk::auction {

namespace {

/// The order that is cut faces its next rival's price; where none or both are cut, the middle of the two.
Fraction secondPrice(const Margin& margin, const Interval& interval)
{
    const auto low = interval.low.value_or(*margin.lastSell).fraction();
    const auto high = interval.high.value_or(*margin.lastBuy).fraction();
    if (margin.buyPartly == margin.sellPartly)
        return (low + high) / 2;
    return margin.sellPartly ? high : low;
}

} // namespace

std::vector<ConventionPrice> pricesByConvention(const Clearing& clearing)
{
    const auto& margin = clearing.margin;
    const auto interval = supportingPrices(clearing);
    std::vector<ConventionPrice> prices;
    if (clearing.volume.mantissa() == 0 || !margin.lastBuy || !margin.lastSell)
        return prices;
    for (const auto* convention : priceConventions) {
        const auto price = Fraction(convention->doubledPrice(margin), 2'000'000);
        prices.push_back({convention->id, convention->title, price, price});
    }
    const auto second = secondPrice(margin, interval);
    prices.push_back({"second-price", "convention.second-price", second, second});
    prices.push_back(
        {"dual-price", "convention.dual-price", margin.lastBuy->fraction(), margin.lastSell->fraction()});
    for (auto& price : prices)
        price.supports = liesWithin(interval, price.buyersPay) && liesWithin(interval, price.sellersGet);
    return prices;
}

bool liesWithin(const Interval& interval, const Fraction& price)
{
    return (!interval.low || interval.low->fraction() <= price)
           && (!interval.high || price <= interval.high->fraction());
}

} // namespace meritdesk::auction
