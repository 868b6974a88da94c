#include "core/auction/settlement.h"

#include <array>

#include "core/auction/money.h"

namespace meritdesk::auction {

namespace {

/// Calls with each served slot of a ladder and its group.
template <class See>
void forEachServed(const Ladder& ladder, const See& see)
{
    for (std::size_t group = 0; group < ladder.groups(); ++group)
        for (auto slot = ladder.groupStart[group]; slot < ladder.groupStart[group + 1]; ++slot)
            if (ladder.awarded[slot].mantissa() > 0)
                see(slot, group);
}

Integer moneyOf(const Ladder& ladder, const std::vector<Int128>& exact)
{
    WideSum sum;
    for (const auto order : ladder.orders)
        sum.add(exact[order]);
    return sum.total();
}

/// The awards of a ladder at their declared values, exactly.
Integer worthOf(const Ladder& ladder)
{
    WideSum sum;
    forEachServed(ladder, [&](std::size_t slot, std::size_t group) {
        sum.add(static_cast<Int128>(2 * ladder.values[group].mantissa()) * ladder.awarded[slot].mantissa());
    });
    return sum.total();
}

void fillSurplus(Clearing& clearing, const Integer& paid, const Integer& got, bool oneSided)
{
    const Integer buyers = oneSided ? Integer(0) : Integer(worthOf(clearing.buyers) - paid);
    const Integer sellers = got - worthOf(clearing.sellers);
    const std::array parts{buyers, sellers, Integer(paid - got)};
    clearing.surplus.total = roundedToCents(buyers + sellers + paid - got);
    const auto shares = fitted(parts, clearing.surplus.total);
    if (!oneSided)
        clearing.surplus.buyers = shares[0];
    clearing.surplus.sellers = shares[1];
    clearing.surplus.operatorKeeps = shares[2];
}

} // namespace

void settleAtOnePrice(const Book& /*book*/, Clearing& clearing)
{
    if (!clearing.price)
        return;
    const auto doubled = static_cast<Int128>(numerator(Fraction(*clearing.price * 2'000'000)));
    for (const auto* ladder : {&clearing.buyers, &clearing.sellers})
        forEachServed(*ladder, [&](std::size_t slot, std::size_t /*group*/) {
            clearing.exact[ladder->orders[slot]] += doubled * ladder->awarded[slot].mantissa();
        });
}

void settleAsDeclared(const Book& /*book*/, Clearing& clearing)
{
    for (const auto* ladder : {&clearing.buyers, &clearing.sellers})
        forEachServed(*ladder, [&](std::size_t slot, std::size_t group) {
            clearing.exact[ladder->orders[slot]] +=
                static_cast<Int128>(2 * ladder->values[group].mantissa()) * ladder->awarded[slot].mantissa();
        });
}

void closeAccounts(const Book& book, Clearing& clearing)
{
    const bool oneSided = isOneSided(book);
    const Integer got = moneyOf(clearing.sellers, clearing.exact);
    const Integer paid = oneSided ? got : moneyOf(clearing.buyers, clearing.exact);
    auto& totals = clearing.totals;
    totals.buyersPay = roundedToCents(paid);
    const std::array parts{got, Integer(paid - got)};
    const auto shares = fitted(parts, totals.buyersPay);
    totals.sellersGet = shares[0];
    totals.operatorKeeps = shares[1];
    if (!oneSided)
        fitAmounts(clearing.buyers.orders, clearing.exact, totals.buyersPay, clearing.amounts);
    fitAmounts(clearing.sellers.orders, clearing.exact, totals.sellersGet, clearing.amounts);
    if (clearing.volume.mantissa() > 0)
        clearing.averagePrice = Fraction(got, Integer(clearing.volume.mantissa()) * 2'000'000);
    fillSurplus(clearing, paid, got, oneSided);
}

} // namespace meritdesk::auction
