#include "core/auction/settlement.h"

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

/// All awards at one doubled price; 64-bit factors where the price is one, as it nearly always is.
void multiply(Int128 doubled, Clearing& clearing)
{
    const auto narrow = static_cast<std::int64_t>(doubled);
    const auto by = [&clearing](auto price) {
        return [&clearing, price](Half half) {
            for (auto i = half.begin; i < half.end; ++i)
                clearing.exact[i] = static_cast<Int128>(price) * clearing.awarded[i].mantissa();
        };
    };
    narrow == doubled ? inHalves(clearing.exact.size(), by(narrow))
                      : inHalves(clearing.exact.size(), by(doubled));
}

void settleMatch(const Book& book, Clearing& clearing, const Match& match)
{
    const auto prices = clearing.rule->pricesOf(book, clearing, match);
    if (match.buy != none)
        clearing.exact[match.buy] += static_cast<Int128>(prices.buy) * match.quantity.mantissa();
    clearing.exact[match.sell] += static_cast<Int128>(prices.sell) * match.quantity.mantissa();
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
    if (clearing.trades.empty()) { // what was awarded was awarded in the steps
        multiply(doubled, clearing);
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

} // namespace meritdesk::auction
