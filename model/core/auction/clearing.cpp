#include "core/auction/clearing.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/auction/money.h"
#include "core/auction/ranked.h"
#include "core/auction/room.h"
#include "core/auction/rule.h"
#include "core/auction/self_trade.h"
#include "core/auction/settlement.h"
#include "core/auction/sharing.h"
#include "core/auction/together.h"

namespace meritdesk::auction {

namespace {

/// An order stands in one slot of one ladder.
void spreadAwards(const Ladder& ladder, std::vector<Quantity>& awarded)
{
    for (std::size_t slot = 0; slot < ladder.orders.size(); ++slot)
        if (ladder.awarded[slot].mantissa() > 0)
            awarded[ladder.orders[slot]] = ladder.awarded[slot];
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

/// Makes room for what is told of each order.
void emptyResults(std::size_t orders, Clearing& clearing)
{
    makeRoom(clearing.awarded, orders);
    makeRoom(clearing.amounts, orders);
    makeRoom(clearing.exact, orders);
    makeRoom(clearing.marginal, orders);
}

/// Who trades how much for what money.
void fillMoney(const Book& book, Clearing& clearing)
{
    const auto& rule = *clearing.rule;
    const auto orders = book.orders.size();
    together(
        orders, [&] { rule.match(book, clearing); }, [&] { emptyResults(orders, clearing); });
    together(
        orders, [&] { spreadAwards(clearing.buyers, clearing.awarded); },
        [&] { spreadAwards(clearing.sellers, clearing.awarded); });
    addTrades(clearing.trades, clearing.awarded);
    if (rule.price)
        rule.price(book, clearing);
    rule.settle(book, clearing);
}

/// Everything but the warnings that look at who trades with whom.
void fill(const Book& book, std::span<const Side> sides, Clearing& clearing)
{
    const auto& rule = *clearing.rule;
    fillMoney(book, clearing);
    closeAccounts(book, sides, clearing);
    rule.mark ? rule.mark(book, clearing) : markMarginal(clearing);
}

/// A clearing with ranked ladders and nothing else in it, which goes on using the memory of a former one:
/// pages fresh from the system cost more than what is written to them.
Clearing withoutResults(Clearing former)
{
    Clearing clearing;
    clearing.rule = former.rule;
    clearing.buyers = std::move(former.buyers);
    clearing.sellers = std::move(former.sellers);
    clearing.steps = std::move(former.steps);
    clearing.steps.clear();
    clearing.awarded = std::move(former.awarded);
    clearing.amounts = std::move(former.amounts);
    clearing.exact = std::move(former.exact);
    clearing.marginal = std::move(former.marginal);
    return clearing;
}

} // namespace

Clearing clear(const Book& book, const Rule& rule)
{
    auto ranking = rankingOf(book, rule);
    Clearing clearing;
    clearing.rule = &rule;
    clearing.quantityStep = book.options.quantityStep;
    clearing.buyers = std::move(ranking.buyers);
    clearing.sellers = std::move(ranking.sellers);
    bool bothSides = false;
    if (ranking.alone)
        fill(book, ranking.sides, clearing);
    else
        together(
            book.orders.size(), [&] { fill(book, ranking.sides, clearing); },
            [&] { bothSides = someoneIsOnBothSides(book); });
    warn(book, bothSides, clearing);
    return clearing;
}

void clearRanked(const Book& book, std::span<const Side> sides, bool bothSides, Clearing& clearing)
{
    clearing = withoutResults(std::move(clearing));
    clearing.quantityStep = book.options.quantityStep;
    fill(book, sides, clearing);
    warn(book, bothSides, clearing);
}

void settleRanked(const Book& book, Clearing& clearing)
{
    clearing = withoutResults(std::move(clearing));
    clearing.quantityStep = book.options.quantityStep;
    fillMoney(book, clearing);
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
