// A call auction at one price, then continuous trading of what is left and of later orders, as in Guangxi's
// 2026 multi-day sessions (uniform marginal result at 09:30, rolling until 11:30). The call holds the orders
// with a time up to its end or without one.
// Reading: a cap binds the call alone and a deal ratio is of the call's orders; the price, the conventions
// and the marginal orders are the call's; its leftovers enter continuous trading first, by (time, input
// order), then the later orders likewise; the volume that any price would trade (V*) is of all orders.
// Worked: call until 09:30: buy 400 x 100, sell 300 x 60: 60 at 400 (the buyer is served in part); 10:00 sell
// 350 x 50: 40 at 400, the resting price.
#include "core/auction/continuous.h"
#include "core/auction/explain_parts.h"
#include "core/auction/largest_volume.h"
#include "core/auction/match_prices.h"
#include "core/auction/matching.h"
#include "core/auction/part.h"
#include "core/auction/price_conventions.h"
#include "core/auction/ranking.h"
#include "core/auction/reasons.h"
#include "core/auction/rules.h"
#include "core/auction/settlement.h"

namespace meritdesk::auction {

namespace {

constexpr std::array<std::string_view, 5> usedOptions{"volume_cap", "deal_ratio", "ties", "price_convention",
                                                      "call_until"};

const Instant* endOfCall(const Book& book)
{
    return book.options.callUntil ? &*book.options.callUntil : nullptr;
}

bool isInCall(const Book& book, const Order& order)
{
    return EntryOrder::isInCall(order, endOfCall(book));
}

std::vector<Index> groupsOfCall(const Book& book, const Ladder& ladder)
{
    std::vector<Index> groups;
    for (std::size_t group = 0; group < ladder.groups(); ++group)
        if (isInCall(book, book.orders[ladder.orders[ladder.groupStart[group]]]))
            groups.push_back(static_cast<Index>(group));
    return groups;
}

/// Clears the call's orders alone; what it says of its margin is the result's.
void callAuction(const Book& book, Clearing& clearing)
{
    const ChosenGroups chosen{groupsOfCall(book, clearing.buyers), groupsOfCall(book, clearing.sellers)};
    auto call = partOf(clearing, chosen);
    mergeToTheMargin(call, capOf(book, &isInCall));
    takeBack(call, chosen, clearing);
    clearing.margin = call.margin;
    clearing.situation = call.situation;
    clearing.warnings = std::move(call.warnings);
    clearing.facts.cap = call.facts.cap;
    clearing.facts.lastBuy = call.facts.lastBuy;
    clearing.facts.lastSell = call.facts.lastSell;
    clearing.facts.callVolume = call.volume;
}

std::vector<Quantity> leftAfterCall(const Book& book, const Clearing& clearing)
{
    std::vector<Quantity> left(book.orders.size());
    for (const auto* ladder : {&clearing.buyers, &clearing.sellers})
        for (std::size_t slot = 0; slot < ladder->orders.size(); ++slot)
            left[ladder->orders[slot]] = ladder->declared[slot] - ladder->awarded[slot];
    return left;
}

void callThenRoll(const Book& book, Clearing& clearing)
{
    findLargestVolume(clearing);
    splitGroups(book, clearing.buyers, &isInCall);
    splitGroups(book, clearing.sellers, &isInCall);
    callAuction(book, clearing);
    tradeContinuously(book, EntryOrder(book, endOfCall(book)).all(), leftAfterCall(book, clearing), clearing);
}

void priceOfTheCall(const Book& book, Clearing& clearing)
{
    if (!clearing.steps.empty())
        clearing.price = Fraction(conventionOf(book).doubledPrice(clearing.margin), 2'000'000);
}

void settleBothPhases(const Book& book, Clearing& clearing)
{
    settleAtOnePrice(book, clearing);
    settleTrades(book, clearing);
}

DoubledPrices pricesOfThePhase(const Book& book, const Clearing& clearing, const Match& match)
{
    if (match.step < clearing.steps.size())
        return pricesAtOnePrice(book, clearing, match);
    return restingPrice(book, EntryOrder(book, endOfCall(book)), match);
}

/// What the call served in full is explained by its ladders, everything else by the trading after it.
Finding whyInEitherPhase(const Book& book, const Clearing& clearing, std::size_t order)
{
    const auto place = placeOf(book, clearing, order);
    const bool servedByCall = place.ladder->awarded[place.slot] == book.orders[order].quantity;
    return servedByCall ? reasonOnLadders(book, clearing, order) : reasonInTrading(book, clearing, order);
}

constexpr std::array<Scene, 8> scenes{&sortScene,  &accumulateScene, &matchScene, &crossScene,
                                      &priceScene, &rationScene,     &tradeScene, &settleScene};

std::vector<Finding> checkEndOfCall(const Book& book)
{
    if (book.options.callUntil)
        return {};
    return {error("option-missing", "options.call_until", {{"option", "call_until"}, {"rule", "two-phase"}})};
}

} // namespace

const Rule twoPhase{.id = "two-phase",
                    .title = "rule.two-phase",
                    .summary = "rule.two-phase.summary",
                    .source = "Guangxi multi-day sessions 2026: call auction, then rolling",
                    .grade = Grade::Typical,
                    .options = usedOptions,
                    .ties = Ties::Time,
                    .valueOf = &declaredPrice,
                    .match = &callThenRoll,
                    .price = &priceOfTheCall,
                    .settle = &settleBothPhases,
                    .pricesOf = &pricesOfThePhase,
                    .scenes = scenes,
                    .explainPrice = &explainConvention,
                    .explainOwnPrice = &meanOfMatches,
                    .reason = &whyInEitherPhase,
                    .check = &checkEndOfCall};

} // namespace meritdesk::auction
