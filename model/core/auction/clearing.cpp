#include "core/auction/clearing.h"

#include <algorithm>
#include <string>

#include "core/auction/money.h"
#include "core/auction/rule.h"
#include "core/auction/self_trade.h"
#include "core/auction/settlement.h"
#include "core/auction/sharing.h"

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

void warn(const Book& book, Clearing& clearing)
{
    if (clearing.volume.mantissa() == 0)
        clearing.warnings.push_back(warning("no-trade", ""));
    if (const auto match = firstSelfTrade(book, clearing))
        clearing.warnings.push_back(warning("self-trade", "matches[" + std::to_string(*match) + "]"));
    std::sort(clearing.warnings.begin(), clearing.warnings.end(),
              [](const Finding& a, const Finding& b) { return a.code < b.code; });
}

} // namespace

Clearing clear(const Book& book, const Rule& rule)
{
    const auto orders = book.orders.size();
    Clearing clearing;
    clearing.rule = &rule;
    clearing.quantityStep = book.options.quantityStep;
    clearing.awarded.resize(orders);
    clearing.amounts.resize(orders);
    clearing.exact.resize(orders);
    clearing.marginal.resize(orders);
    rule.match(book, clearing);
    spreadAwards(clearing.buyers, clearing.awarded);
    spreadAwards(clearing.sellers, clearing.awarded);
    addTrades(clearing.trades, clearing.awarded);
    if (rule.price)
        rule.price(book, clearing);
    rule.settle(book, clearing);
    closeAccounts(book, clearing);
    rule.mark ? rule.mark(book, clearing) : markMarginal(clearing);
    warn(book, clearing);
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
