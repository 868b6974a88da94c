#include "core/auction/settlement.h"

#include <array>

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

/// The awards of a side at their values, exactly.
Fraction worthOf(const Book& book, const Clearing& clearing, Side side)
{
    const auto& ladder = side == Side::Buy ? clearing.buyers : clearing.sellers;
    WideSum sum;
    forEachServed(ladder, [&](std::size_t slot, std::size_t group) {
        sum.add(static_cast<Int128>(2 * ladder.values[group].mantissa()) * ladder.awarded[slot].mantissa());
    });
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

void fillAmounts(Clearing& clearing, const Ladder& ladder, const std::optional<Scale>& scale, Money total)
{
    if (scale)
        fitScaledAmounts(ladder.orders, *scale, total, clearing);
    else
        fitAmounts(ladder.orders, clearing.exact, total, clearing.amounts);
}

} // namespace

Integer declaredMoney(const Ladder& ladder, const Clearing& clearing)
{
    WideSum sum;
    for (const auto order : ladder.orders)
        sum.add(clearing.exact[order]);
    return sum.total();
}

void settleAtOnePrice(const Book& /*book*/, Clearing& clearing)
{
    if (!clearing.price)
        return;
    const auto doubled = static_cast<Int128>(numerator(Fraction(*clearing.price * 2'000'000)));
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
    flows.got = scaled(declaredMoney(clearing.sellers, clearing), clearing.sellScale, clearing.volume);
    flows.paid = oneSided
                     ? flows.got
                     : scaled(declaredMoney(clearing.buyers, clearing), clearing.buyScale, clearing.volume);
    flows.grid = currencyOf(clearing.grid);
    flows.levies = currencyOf(clearing.levies);
    fillTotals(clearing.totals, flows);
    forBothSides(clearing, [&](const Ladder& ladder) {
        if (&ladder == &clearing.sellers)
            fillAmounts(clearing, ladder, clearing.sellScale, clearing.totals.sellersGet);
        else if (!oneSided)
            fillAmounts(clearing, ladder, clearing.buyScale, clearing.totals.buyersPay);
    });
    if (clearing.volume.mantissa() > 0)
        clearing.averagePrice = Fraction(flows.got / clearing.volume.fraction());
    fillSurplus(book, clearing, flows, oneSided);
}

} // namespace meritdesk::auction
