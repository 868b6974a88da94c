#include "core/auction/screens/bids.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <unordered_map>

#include "core/units/roots.h"

namespace meritdesk::auction {

namespace {

constexpr int printedDecimals = 6;

/// A fraction that is not reduced: reducing after each of many additions costs more than the additions.
struct Ratio
{
    Integer top = 0;
    Integer bottom = 1;
};

/// Adds halves first, so that only few additions are of long numbers.
Ratio sumOf(std::span<const Ratio> terms)
{
    if (terms.empty())
        return {};
    if (terms.size() == 1)
        return terms.front();
    const auto half = terms.size() / 2;
    const auto left = sumOf(terms.first(half));
    const auto right = sumOf(terms.subspan(half));
    return {left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom};
}

/// The sum of the values, or of their squares: first over each denominator, then over these sums.
Fraction sumOf(const std::vector<Fraction>& values, bool squared)
{
    std::map<Integer, Integer> tops; // by the values' denominators
    for (const auto& value : values) {
        const Integer top = numerator(value);
        tops[denominator(value)] += squared ? Integer(top * top) : top;
    }
    std::vector<Ratio> terms;
    for (const auto& [bottom, top] : tops)
        terms.push_back({top, squared ? Integer(bottom * bottom) : bottom});
    const auto total = sumOf(terms);
    return {total.top, total.bottom};
}

struct Weighted
{
    Integer worth = 0; ///< sum of price x quantity, in 10^-12
    Integer quantity = 0;
};

void countPrices(BidGroup& group, std::vector<Fraction> prices)
{
    std::sort(prices.begin(), prices.end());
    for (auto& price : prices) {
        if (!group.prices.empty() && group.prices.back() == price) {
            ++group.counts.back();
            continue;
        }
        group.prices.push_back(std::move(price));
        group.counts.push_back(1);
    }
    const auto most = std::max_element(group.counts.begin(), group.counts.end());
    group.modal = static_cast<std::size_t>(most - group.counts.begin());
    Integer squares = 0;
    for (const auto count : group.counts)
        squares += Integer(count) * count;
    group.simpson = Fraction(squares, Integer(group.bidders.size()) * group.bidders.size());
}

void measure(BidGroup& group)
{
    const auto n = group.bidders.size();
    std::vector<Fraction> prices;
    for (const auto& bidder : group.bidders)
        prices.push_back(bidder.price);
    const auto sum = sumOf(prices, false);
    group.mean = sum / n;
    if (n > 1)
        group.variance = (sumOf(prices, true) - sum * group.mean) / (n - 1);
    countPrices(group, std::move(prices));
}

Fraction roundedRoot(const Fraction& value)
{
    return roundHalfUp(squareRoot(value), printedDecimals);
}

} // namespace

std::vector<Bidder> biddersOf(const Round& round)
{
    std::vector<Bidder> bidders;
    std::vector<Weighted> sums;
    std::array<std::unordered_map<std::string, std::size_t>, 2> known;
    for (const auto& order : round.orders) {
        auto& side = known[static_cast<std::size_t>(order.side)];
        const auto [at, fresh] = side.emplace(order.participant, bidders.size());
        if (fresh) {
            bidders.push_back({order.participant, order.side, 0});
            sums.emplace_back();
        }
        auto& sum = sums[at->second];
        sum.worth += Integer(order.price.mantissa()) * order.quantity.mantissa();
        sum.quantity += order.quantity.mantissa();
    }
    for (std::size_t i = 0; i < bidders.size(); ++i)
        bidders[i].price = Fraction(sums[i].worth, Integer(sums[i].quantity * powerOfTen(Price::decimals)));
    return bidders;
}

std::vector<BidGroup> bidGroupsOf(const Round& round)
{
    const auto everybody = biddersOf(round);
    std::vector<BidGroup> groups;
    for (const auto side : {std::optional(Side::Buy), std::optional(Side::Sell), std::optional<Side>()}) {
        BidGroup group{.side = side, .band = round.band};
        for (const auto& bidder : everybody)
            if (!side || bidder.side == *side)
                group.bidders.push_back(bidder);
        if (group.bidders.empty())
            continue;
        measure(group);
        groups.push_back(std::move(group));
    }
    return groups;
}

std::optional<Integer> ticksOf(const std::optional<Band>& band)
{
    if (!band || !band->step)
        return std::nullopt;
    return Integer((band->cap - band->floor).mantissa() / band->step->mantissa() + 1);
}

std::optional<Fraction> chanceLog10(const BidGroup& group)
{
    const auto ticks = ticksOf(group.band);
    if (!ticks)
        return std::nullopt;
    const Integer others = group.bidders.size() - 1;
    return roundHalfUp(Fraction(-decimalLogarithm(*ticks) * others), printedDecimals);
}

std::optional<Fraction> deviationOf(const BidGroup& group)
{
    return group.variance ? std::optional(roundedRoot(*group.variance)) : std::nullopt;
}

std::optional<Fraction> variationOf(const BidGroup& group)
{
    if (!group.variance || group.mean == 0)
        return std::nullopt;
    return roundedRoot(Fraction(*group.variance / (group.mean * group.mean)));
}

std::optional<Fraction> deviationOverBand(const BidGroup& group)
{
    if (!group.variance || !group.band)
        return std::nullopt;
    const auto width = (group.band->cap - group.band->floor).fraction();
    return roundedRoot(Fraction(*group.variance / (width * width)));
}

} // namespace meritdesk::auction
