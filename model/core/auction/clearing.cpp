#include "core/auction/clearing.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/auction/money.h"
#include "core/auction/ranked.h"
#include "core/auction/ranking.h"
#include "core/auction/rule.h"
#include "core/auction/self_trade.h"
#include "core/auction/settlement.h"
#include "core/auction/sharing.h"
#include "core/auction/together.h"

namespace meritdesk::auction {

namespace {

void spreadAwards(const Ladder& ladder, std::vector<Quantity>& awarded)
{
    for (std::size_t slot = 0; slot < ladder.orders.size(); ++slot)
        awarded[ladder.orders[slot]] += ladder.awarded[slot];
}

void addTrades(const std::vector<Match>& trades, std::vector<Quantity>& awarded)
{
    for (const auto& trade : trades) {
        awarded[trade.buy] += trade.quantity;
        awarded[trade.sell] += trade.quantity;
    }
}

void warn(const Book& book, bool bothSides, Clearing& clearing)
{
    if (clearing.volume.mantissa() == 0)
        clearing.warnings.push_back(warning("no-trade", ""));
    if (const auto match = bothSides ? firstSelfTrade(book, clearing) : std::nullopt)
        clearing.warnings.push_back(warning("self-trade", "matches[" + std::to_string(*match) + "]"));
    std::sort(clearing.warnings.begin(), clearing.warnings.end(),
              [](const Finding& a, const Finding& b) { return a.code < b.code; });
}

/// A clearing with nothing in it, which goes on using the memory of a former one: pages fresh from the system
/// cost more than what is written to them.
Clearing emptyClearing(const Book& book, const Rule& rule, Clearing former = {})
{
    const auto orders = book.orders.size();
    Clearing clearing;
    clearing.rule = &rule;
    clearing.quantityStep = book.options.quantityStep;
    const auto reuse = [orders](auto& from, auto& to) {
        to = std::move(from);
        to.clear();
        to.resize(orders);
    };
    reuse(former.awarded, clearing.awarded);
    reuse(former.amounts, clearing.amounts);
    reuse(former.exact, clearing.exact);
    reuse(former.marginal, clearing.marginal);
    clearing.steps = std::move(former.steps);
    clearing.steps.clear();
    return clearing;
}

/// Everything after the match.
void finish(const Book& book, bool bothSides, Clearing& clearing)
{
    together(
        book.orders.size(), [&] { spreadAwards(clearing.buyers, clearing.awarded); },
        [&] { spreadAwards(clearing.sellers, clearing.awarded); });
    addTrades(clearing.trades, clearing.awarded);
    const auto& rule = *clearing.rule;
    if (rule.price)
        rule.price(book, clearing);
    rule.settle(book, clearing);
    closeAccounts(book, clearing);
    rule.mark ? rule.mark(book, clearing) : markMarginal(clearing);
    warn(book, bothSides, clearing);
}

} // namespace

Clearing clear(const Book& book, const Rule& rule)
{
    auto clearing = emptyClearing(book, rule);
    bool bothSides = false;
    together(
        book.orders.size(), [&] { rule.match(book, clearing); },
        [&] { bothSides = someoneIsOnBothSides(book); });
    finish(book, bothSides, clearing);
    return clearing;
}

Ranking rankingOf(const Book& book, const Rule& rule)
{
    Clearing ranked;
    ranked.rule = &rule;
    rankBoth(book, ranked);
    return {std::move(ranked.buyers), std::move(ranked.sellers), someoneIsOnBothSides(book)};
}

Clearing clear(const Book& book, const Rule& rule, const Ranking& ranking, Clearing former)
{
    auto buyers = std::move(former.buyers);
    auto sellers = std::move(former.sellers);
    buyers = ranking.buyers; // copied into the memory that is there
    sellers = ranking.sellers;
    auto clearing = emptyClearing(book, rule, std::move(former));
    clearing.buyers = std::move(buyers);
    clearing.sellers = std::move(sellers);
    rule.match(book, clearing);
    finish(book, ranking.bothSides, clearing);
    return clearing;
}

Status statusOf(const Book& book, const Clearing& clearing, std::size_t order)
{
    const auto awarded = clearing.awarded[order];
    if (awarded.mantissa() == 0)
        return Status::None;
    return awarded == book.orders[order].quantity ? Status::Full : Status::Partial;
}

std::size_t stepsOf(const Clearing& clearing)
{
    return clearing.trades.empty() ? clearing.steps.size()
                                   : static_cast<std::size_t>(clearing.trades.back().step) + 1;
}

Fraction moneyOf(const Book& book, const Clearing& clearing, std::size_t order)
{
    const auto declared = currencyOf(Integer(clearing.exact[order]));
    const auto& scale = book.orders[order].side == Side::Buy ? clearing.buyScale : clearing.sellScale;
    if (!scale)
        return declared;
    return Fraction(declared * scale->factor + scale->perUnit * clearing.awarded[order].fraction());
}

std::optional<Fraction> priceOf(const Book& book, const Clearing& clearing, std::size_t order)
{
    if (clearing.awarded[order].mantissa() == 0)
        return std::nullopt;
    return Fraction(moneyOf(book, clearing, order) / clearing.awarded[order].fraction());
}

std::optional<Fraction> settlementPriceOf(const Book& book, const Clearing& clearing, std::size_t order)
{
    const auto& benchmark = book.orders[order].benchmark;
    const auto price = priceOf(book, clearing, order);
    if (!benchmark || !price)
        return std::nullopt;
    return Fraction(benchmark->fraction() + *price);
}

} // namespace meritdesk::auction
