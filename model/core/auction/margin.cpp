#include "core/auction/margin.h"

#include <algorithm>

namespace meritdesk::auction {

namespace {

/// The level of a group is all orders of its side at the group's value; partly: 0 < served < declared.
bool isPartlyServed(const Ladder& ladder, std::size_t group)
{
    const auto [first, last] =
        std::equal_range(ladder.values.begin(), ladder.values.end(), ladder.values[group],
                         [rising = ladder.values.front() <= ladder.values.back()](Price a, Price b) {
                             return rising ? a < b : b < a;
                         });
    const auto begin = ladder.groupStart[static_cast<std::size_t>(first - ladder.values.begin())];
    const auto end = ladder.groupStart[static_cast<std::size_t>(last - ladder.values.begin())];
    Int128 declared = 0;
    Int128 served = 0;
    for (auto slot = begin; slot < end; ++slot) {
        declared += ladder.declared[slot].mantissa();
        served += ladder.awarded[slot].mantissa();
    }
    return 0 < served && served < declared;
}

std::optional<Price> larger(std::optional<Price> a, std::optional<Price> b)
{
    return a && b ? std::max(a, b) : (a ? a : b);
}

std::optional<Price> smaller(std::optional<Price> a, std::optional<Price> b)
{
    return a && b ? std::min(a, b) : (a ? a : b);
}

/// Both levels are used up together: one price or a gap of prices.
Situation matched(const Margin& margin)
{
    const bool gap = !margin.low || !margin.high || *margin.low < *margin.high;
    return gap ? Situation::PriceGap : Situation::ExactMatch;
}

Situation situationOf(const Margin& margin, const Stop& stop)
{
    if (stop.capped)
        return Situation::Capped;
    if (!margin.lastBuy || !margin.lastSell)
        return Situation::NoCrossing;
    if (!stop.sellInFront && stop.buyInFront && *stop.buyInFront >= *margin.lastSell)
        return Situation::Scarcity;
    if (margin.sellPartly)
        return Situation::MarginalSeller;
    if (margin.buyPartly)
        return Situation::MarginalBuyer;
    if (!stop.buyInFront && stop.sellInFront && *stop.sellInFront <= *margin.lastBuy)
        return Situation::Surplus;
    return matched(margin);
}

} // namespace

void findMargin(Clearing& clearing, const Stop& stop)
{
    auto& margin = clearing.margin;
    if (!clearing.steps.empty()) {
        const auto& last = clearing.steps.back();
        margin.lastBuy = clearing.buyers.values[last.buyGroup];
        margin.lastSell = clearing.sellers.values[last.sellGroup];
        margin.buyPartly = isPartlyServed(clearing.buyers, last.buyGroup);
        margin.sellPartly = isPartlyServed(clearing.sellers, last.sellGroup);
    }
    margin.unservedBuy = stop.buyInFront;
    margin.unservedSell = stop.sellInFront;
    margin.low = larger(margin.lastSell, stop.buyInFront);
    margin.high = smaller(margin.lastBuy, stop.sellInFront);
    clearing.situation = situationOf(margin, stop);
}

void findOneSidedMargin(Clearing& clearing, std::optional<Price> sellInFront, std::optional<Price> priceCap)
{
    auto& margin = clearing.margin;
    const bool unserved = clearing.facts.unserved.value_or(TotalQuantity{}).mantissa() > 0;
    if (!clearing.steps.empty()) {
        const auto group = clearing.steps.back().sellGroup;
        margin.lastSell = clearing.sellers.values[group];
        margin.sellPartly = isPartlyServed(clearing.sellers, group);
    }
    margin.unservedSell = sellInFront;
    margin.low = unserved ? larger(margin.lastSell, priceCap) : margin.lastSell;
    margin.high = smaller(priceCap, unserved ? std::nullopt : sellInFront);
    if (unserved)
        clearing.situation = Situation::Scarcity;
    else
        clearing.situation = margin.sellPartly ? Situation::MarginalSeller : matched(margin);
}

Interval supportingPrices(const Clearing& clearing)
{
    const auto& margin = clearing.margin;
    if (clearing.situation != Situation::Capped)
        return {margin.low, margin.high};
    if (margin.lastSell)
        return {margin.lastSell, margin.lastBuy}; // the cap rations, so that only those who trade have a say
    return {margin.unservedSell, margin.unservedBuy};
}

} // namespace meritdesk::auction
