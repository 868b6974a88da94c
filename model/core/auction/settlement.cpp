#include "core/auction/settlement.h"

#include <array>
#include <span>
#include <utility>

#include "core/auction/money.h"
#include "core/auction/rule.h"
#include "core/auction/together.h"

namespace meritdesk::auction {

namespace {

/// Calls with each slot of a ladder that was served in the steps, and its group.
template <class See>
void forEachServed(const Ladder& ladder, const See& see)
{
    for (std::size_t group = 0; group < ladder.groups(); ++group)
        for (auto slot = ladder.groupStart[group]; slot < ladder.groupStart[group + 1]; ++slot)
            if (ladder.awarded[slot].mantissa() > 0)
                see(slot, group);
}

/// Does the same with both ladders: an order stands in one of them, so that they write to different places.
template <class Do>
void forBothSides(const Clearing& clearing, const Do& run)
{
    together(
        clearing.exact.size(), [&] { run(clearing.buyers); }, [&] { run(clearing.sellers); });
}

void settleMatch(const Book& book, Clearing& clearing, const Match& match)
{
    const auto prices = clearing.rule->pricesOf(book, clearing, match);
    if (match.buy != none)
        clearing.exact[match.buy] += static_cast<Int128>(prices.buy) * match.quantity.mantissa();
    clearing.exact[match.sell] += static_cast<Int128>(prices.sell) * match.quantity.mantissa();
}

Fraction scaled(const Integer& exact, const std::optional<Scale>& scale, TotalQuantity volume)
{
    const auto declared = currencyOf(exact);
    return scale ? Fraction(declared * scale->factor + scale->perUnit * volume.fraction()) : declared;
}

/// Adds twice the value times the quantity, in 0.5e-12 of the currency; a step of a hundred of the largest
/// orders passes 128 bits.
void addWorth(WideSum& sum, Price value, Int128 awarded)
{
    Int128 worth = 0;
    if (__builtin_mul_overflow(static_cast<Int128>(2 * value.mantissa()), awarded, &worth))
        sum.add(Integer(2 * value.mantissa()) * Integer(awarded));
    else
        sum.add(worth);
}

/// The awards of a side at their values, exactly: a group's awards are what its steps traded.
Fraction worthOf(const Book& book, const Clearing& clearing, Side side)
{
    const auto& ladder = side == Side::Buy ? clearing.buyers : clearing.sellers;
    const auto group = side == Side::Buy ? &Step::buyGroup : &Step::sellGroup;
    WideSum sum;
    for (const auto& step : clearing.steps)
        addWorth(sum, ladder.values[step.*group], step.quantity.mantissa());
    for (const auto& trade : clearing.trades) {
        const auto& order = book.orders[side == Side::Buy ? trade.buy : trade.sell];
        sum.add(static_cast<Int128>(2 * clearing.rule->valueOf(order).mantissa())
                * trade.quantity.mantissa());
    }
    return currencyOf(sum.total());
}

/// Where the buyers' money goes, exactly, in the currency.
struct Flows
{
    Fraction paid = 0;
    Fraction got = 0;
    Fraction grid = 0;
    Fraction levies = 0;

    [[nodiscard]] Fraction kept() const { return paid - got - grid - levies; }
};

void fillTotals(Totals& totals, const Flows& flows)
{
    totals.buyersPay = roundedToCents(flows.paid);
    const std::array parts{flows.got, flows.kept(), flows.grid, flows.levies};
    const auto shares = fitted(parts, totals.buyersPay);
    totals.sellersGet = shares[0];
    totals.operatorKeeps = shares[1];
    totals.grid = shares[2];
    totals.levies = shares[3];
}

/// A buyer's value is what is left of its bid after grid and levies, so that they count as paid no gain.
void fillSurplus(const Book& book, Clearing& clearing, const Flows& flows, bool oneSided)
{
    const Fraction buyers =
        oneSided ? Fraction(0)
                 : Fraction(worthOf(book, clearing, Side::Buy) - (flows.paid - flows.grid - flows.levies));
    const Fraction sellers = flows.got - worthOf(book, clearing, Side::Sell);
    const std::array parts{buyers, sellers, flows.kept()};
    clearing.surplus.total = roundedToCents(Fraction(buyers + sellers + flows.kept()));
    const auto shares = fitted(parts, clearing.surplus.total);
    if (!oneSided)
        clearing.surplus.buyers = shares[0];
    clearing.surplus.sellers = shares[1];
    clearing.surplus.operatorKeeps = shares[2];
}

/// The orders with an award, each side in input order: in ladder order every order of a large book would cost
/// a walk to memory.
struct Awarded
{
    std::vector<Index> buyers = {};
    std::vector<Index> sellers = {};
};

Awarded awardedOf(const Clearing& clearing)
{
    std::vector<std::uint8_t> buys(clearing.awarded.size());
    for (const auto order : clearing.buyers.orders)
        buys[order] = 1;
    std::array<std::vector<Index>, 2> sides{std::vector<Index>(clearing.sellers.orders.size() + 1),
                                            std::vector<Index>(clearing.buyers.orders.size() + 1)};
    std::array<std::size_t, 2> count{};
    for (std::size_t i = 0; i < clearing.awarded.size(); ++i) {
        sides[buys[i]][count[buys[i]]] = static_cast<Index>(i); // stays only where the count goes on
        count[buys[i]] += clearing.awarded[i].mantissa() > 0 ? 1 : 0;
    }
    for (std::size_t side = 0; side < sides.size(); ++side)
        sides[side].resize(count[side]);
    return {std::move(sides[1]), std::move(sides[0])};
}

Integer moneyOfAll(std::span<const Index> orders, const Clearing& clearing)
{
    WideSum sum;
    for (const auto order : orders)
        sum.add(clearing.exact[order]);
    return sum.total();
}

void fillAmounts(Clearing& clearing, std::span<const Index> orders, const std::optional<Scale>& scale,
                 Money total)
{
    if (scale)
        fitScaledAmounts(orders, *scale, total, clearing);
    else
        fitAmounts(orders, clearing.exact, total, clearing.amounts);
}

} // namespace

Integer declaredMoney(const Ladder& ladder, const Clearing& clearing)
{
    return moneyOfAll(ladder.orders, clearing);
}

void settleAtOnePrice(const Book& /*book*/, Clearing& clearing)
{
    if (!clearing.price)
        return;
    const auto doubled = static_cast<Int128>(numerator(Fraction(*clearing.price * 2'000'000)));
    if (clearing.trades.empty()) { // what was awarded was awarded in the steps
        for (std::size_t i = 0; i < clearing.exact.size(); ++i)
            clearing.exact[i] = doubled * clearing.awarded[i].mantissa();
        return;
    }
    forBothSides(clearing, [&](const Ladder& ladder) {
        forEachServed(ladder, [&](std::size_t slot, std::size_t /*group*/) {
            clearing.exact[ladder.orders[slot]] += doubled * ladder.awarded[slot].mantissa();
        });
    });
}

void settleAsDeclared(const Book& /*book*/, Clearing& clearing)
{
    forBothSides(clearing, [&](const Ladder& ladder) {
        forEachServed(ladder, [&](std::size_t slot, std::size_t group) {
            clearing.exact[ladder.orders[slot]] +=
                static_cast<Int128>(2 * ladder.values[group].mantissa()) * ladder.awarded[slot].mantissa();
        });
    });
}

void settleTrades(const Book& book, Clearing& clearing)
{
    for (const auto& trade : clearing.trades)
        settleMatch(book, clearing, trade);
}

void closeAccounts(const Book& book, Clearing& clearing)
{
    const bool oneSided = isOneSided(book);
    Flows flows;
    const auto awarded = awardedOf(clearing);
    flows.got = scaled(moneyOfAll(awarded.sellers, clearing), clearing.sellScale, clearing.volume);
    flows.paid = oneSided ? flows.got
                          : scaled(moneyOfAll(awarded.buyers, clearing), clearing.buyScale, clearing.volume);
    flows.grid = currencyOf(clearing.grid);
    flows.levies = currencyOf(clearing.levies);
    fillTotals(clearing.totals, flows);
    together(
        clearing.exact.size(),
        [&] { fillAmounts(clearing, awarded.sellers, clearing.sellScale, clearing.totals.sellersGet); },
        [&] {
            if (!oneSided)
                fillAmounts(clearing, awarded.buyers, clearing.buyScale, clearing.totals.buyersPay);
        });
    if (clearing.volume.mantissa() > 0)
        clearing.averagePrice = Fraction(flows.got / clearing.volume.fraction());
    fillSurplus(book, clearing, flows, oneSided);
}

} // namespace meritdesk::auction
