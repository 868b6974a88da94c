// The price that trades most, and who is nearest to it trades first. Anhui direct power trading rules 2016
// No. 78, Art. 24, and the clearing details of centralized direct trading, Art. 7: of the declared prices
// those with the largest volume V* are chosen (P*); one is the price, of several the mean of the highest
// seller's and the lowest buyer's among them; sellers not above and buyers not below it take part, by
// nearness of the declared price to it (接近程度), then by quantity (按电量多少). Reading: "at least one side
// fully traded" is V(p) = min(bids >= p, offers <= p); a price that both sides declared counts for both;
// untraded orders count, so that an order that gets nothing may move the price; the inner pair may be crossed
// and is averaged all the same; "nearness" is the smallest difference first, by the letter (strongest
// willingness first is the switch); larger quantities first, then time; a cap cuts the volume, not the price.
// Worked: buyer 400 x 100; sellers 300 x 100, 310 x 50, 320 x 50: P* = 300, 310, 320, 400; price (320 +
// 400)/2 = 360; 320 and 310 are served, 300 gets nothing.
#include <algorithm>

#include "core/auction/explain_parts.h"
#include "core/auction/match_prices.h"
#include "core/auction/matching.h"
#include "core/auction/part.h"
#include "core/auction/ranking.h"
#include "core/auction/reasons.h"
#include "core/auction/rules.h"
#include "core/auction/settlement.h"

namespace meritdesk::auction {

namespace {

constexpr std::array<std::string_view, 4> usedOptions{"volume_cap", "deal_ratio", "ties", "priority"};

/// The group of a ladder whose value is the furthest along it among the given ones, or the end.
std::size_t innerGroup(const Ladder& ladder, const std::vector<Price>& among)
{
    const auto inner = std::find_if(ladder.values.rbegin(), ladder.values.rend(), [&among](Price value) {
        return std::binary_search(among.begin(), among.end(), value);
    });
    return static_cast<std::size_t>(ladder.values.rend() - inner) - 1;
}

/// The groups at doubled price `price` or better for trading at it, in the order in which they are served:
/// levels from the far end of the eligible part (nearest first) or from the front (strongest first), and
/// inside a level as ranked.
std::vector<Index> servingOrder(const Ladder& ladder, std::size_t eligible, bool nearestFirst)
{
    std::vector<Index> groups;
    groups.reserve(eligible);
    if (!nearestFirst) {
        for (std::size_t group = 0; group < eligible; ++group)
            groups.push_back(static_cast<Index>(group));
        return groups;
    }
    for (auto end = eligible; end > 0;) {
        auto begin = end - 1;
        while (begin > 0 && ladder.values[begin - 1] == ladder.values[end - 1])
            --begin;
        for (auto group = begin; group < end; ++group)
            groups.push_back(static_cast<Index>(group));
        end = begin;
    }
    return groups;
}

template <class Admits>
std::size_t eligibleGroups(const Ladder& ladder, const Admits& admits)
{
    return static_cast<std::size_t>(std::partition_point(ladder.values.begin(), ladder.values.end(), admits)
                                    - ladder.values.begin());
}

/// Serves those who may trade at the price, by nearness or by strength, whatever their pairs' difference.
void serve(const Book& book, Clearing& clearing, std::int64_t doubledPrice)
{
    const bool nearest = book.options.priority != "strongest-first";
    const auto buyers = eligibleGroups(
        clearing.buyers, [doubledPrice](Price value) { return 2 * value.mantissa() >= doubledPrice; });
    const auto sellers = eligibleGroups(
        clearing.sellers, [doubledPrice](Price value) { return 2 * value.mantissa() <= doubledPrice; });
    const ChosenGroups chosen{servingOrder(clearing.buyers, buyers, nearest),
                              servingOrder(clearing.sellers, sellers, nearest)};
    auto part = partOf(clearing, chosen);
    mergeLadders(part, clearing.facts.cap, Crossing::Ignored);
    takeBack(part, chosen, clearing);
}

/// True when no order at the value got anything.
bool isUntraded(const Ladder& ladder, Price value)
{
    for (std::size_t group = 0; group < ladder.groups(); ++group)
        if (ladder.values[group] == value)
            for (auto slot = ladder.groupStart[group]; slot < ladder.groupStart[group + 1]; ++slot)
                if (ladder.awarded[slot].mantissa() > 0)
                    return false;
    return true;
}

void matchAtTheInnerPrice(const Book& book, Clearing& clearing)
{
    matchLadders(book, clearing);
    auto& facts = clearing.facts;
    facts.lastBuy.reset();
    facts.lastSell.reset();
    if (facts.largestVolumeAt->empty())
        return;
    facts.lastBuy = clearing.buyers.values[innerGroup(clearing.buyers, *facts.largestVolumeAt)];
    facts.lastSell = clearing.sellers.values[innerGroup(clearing.sellers, *facts.largestVolumeAt)];
    if (*facts.lastSell > *facts.lastBuy)
        clearing.warnings.push_back(warning("crossed-inner-pair", ""));
    if (clearing.volume.mantissa() == 0)
        return;
    const auto doubled = facts.lastBuy->mantissa() + facts.lastSell->mantissa();
    clearing.price = Fraction(doubled, 2'000'000);
    forgetAwards(clearing);
    serve(book, clearing, doubled);
    if (isUntraded(clearing.sellers, *facts.lastSell) || isUntraded(clearing.buyers, *facts.lastBuy))
        clearing.warnings.push_back(warning("price-set-by-untraded", ""));
}

/// The orders at the inner price of their side, served or not.
void markInner(const Book& book, Clearing& clearing)
{
    if (!clearing.price)
        return;
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        const auto& order = book.orders[i];
        const auto& inner = order.side == Side::Buy ? clearing.facts.lastBuy : clearing.facts.lastSell;
        clearing.marginal[i] = order.price == *inner ? 1 : 0;
    }
}

/// The furthest of a side's declared prices among those of largest volume.
Derivation explainInner(const Book& book, const Clearing& clearing, Side side)
{
    const bool sells = side == Side::Sell;
    const auto& ladder = sells ? clearing.sellers : clearing.buyers;
    Derivation derivation{.key = sells ? "inner_sell" : "inner_buy",
                          .formula = sells ? "max(price_of_largest_volume)" : "min(price_of_largest_volume)",
                          .value = (sells ? clearing.facts.lastSell : clearing.facts.lastBuy)->text(),
                          .unit = priceUnit(book),
                          .source = sourceOf(clearing)};
    for (const auto price : *clearing.facts.largestVolumeAt)
        if (std::find(ladder.values.begin(), ladder.values.end(), price) != ladder.values.end())
            derivation.inputs.push_back({"price_of_largest_volume", price.text(), derivation.unit});
    return derivation;
}

Derivation explainInnerMean(const Book& book, const Clearing& clearing)
{
    auto derivation = priceNode(book, clearing);
    derivation.formula = "(inner_buy + inner_sell) / 2";
    derivation.children = {explainInner(book, clearing, Side::Buy), explainInner(book, clearing, Side::Sell)};
    return derivation;
}

Finding byDistance(const char* code, const Book& book, const Clearing& clearing, std::size_t order)
{
    auto reason = reasonNote(code, book, clearing, order);
    const Fraction distance = abs(Fraction(book.orders[order].price.fraction() - *clearing.price));
    reason.facts.push_back({"distance", printRounded(distance, Price::decimals)});
    return reason;
}

/// Nearness decides between those who may trade at the price; everybody else is rejected as on ladders.
Finding whyByNearness(const Book& book, const Clearing& clearing, std::size_t order)
{
    const auto& one = book.orders[order];
    const auto status = statusOf(book, clearing, order);
    const bool buys = one.side == Side::Buy;
    const bool mayTrade =
        clearing.price
        && (buys ? *clearing.price <= one.price.fraction() : one.price.fraction() <= *clearing.price);
    const bool strongest = book.options.priority == "strongest-first";
    if (!mayTrade || (strongest && status != Status::None))
        return reasonOnLadders(book, clearing, order);
    if (strongest)
        return reasonNote("reason-stronger-first", book, clearing, order);
    if (status == Status::None)
        return byDistance("reason-nearer-first", book, clearing, order);
    return byDistance(status == Status::Full ? "reason-near-enough" : "reason-part-by-nearness", book,
                      clearing, order);
}

constexpr std::array<Scene, 7> scenes{&sortScene,  &accumulateScene, &crossScene, &priceScene,
                                      &matchScene, &rationScene,     &settleScene};

} // namespace

const Rule anhui2017{.id = "anhui-2017",
                     .title = "rule.anhui-2017",
                     .summary = "rule.anhui-2017.summary",
                     .source =
                         "Anhui direct power trading rules 2016 No. 78, Art. 24; clearing details, Art. 7",
                     .grade = Grade::Inference,
                     .options = usedOptions,
                     .ties = Ties::LargerFirst,
                     .valueOf = &declaredPrice,
                     .match = &matchAtTheInnerPrice,
                     .settle = &settleAtOnePrice,
                     .mark = &markInner,
                     .pricesOf = &pricesAtOnePrice,
                     .scenes = scenes,
                     .explainPrice = &explainInnerMean,
                     .reason = &whyByNearness};

} // namespace meritdesk::auction
