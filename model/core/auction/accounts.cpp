#include <array>
#include <span>
#include <utility>
#include <vector>

#include "core/auction/money.h"
#include "core/auction/rule.h"
#include "core/auction/settlement.h"
#include "core/auction/together.h"

namespace meritdesk::auction {

namespace {

Fraction scaled(const Integer& exact, const std::optional<Scale>& scale, TotalQuantity volume)
{
    const auto declared = currencyOf(exact);
    return scale ? Fraction(declared * scale->factor + scale->perUnit * volume.fraction()) : declared;
}

/// Adds twice the value times the quantity, in 0.5e-12 of the currency; a step of a hundred of the largest
/// orders passes 128 bits.
void addWorth(WideSum& sum, Price value, Int128 awarded)
{
    const auto doubled = 2 * value.mantissa();
    if (const auto narrow = static_cast<std::int64_t>(awarded); narrow == awarded)
        sum.add(static_cast<Int128>(doubled) * narrow);
    else
        sum.add(Integer(doubled) * Integer(awarded));
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
void fillSurplus(const Book& book, Clearing& clearing, const Flows& flows)
{
    const bool oneSided = isOneSided(book);
    Fraction buyers = 0;
    Fraction sellers = 0;
    together(
        book.orders.size(), [&] { sellers = flows.got - worthOf(book, clearing, Side::Sell); },
        [&] {
            if (!oneSided)
                buyers = worthOf(book, clearing, Side::Buy) - (flows.paid - flows.grid - flows.levies);
        });
    const std::array parts{buyers, sellers, flows.kept()};
    clearing.surplus.total = roundedToCents(Fraction(buyers + sellers + flows.kept()));
    const auto shares = fitted(parts, clearing.surplus.total);
    if (!oneSided)
        clearing.surplus.buyers = shares[0];
    clearing.surplus.sellers = shares[1];
    clearing.surplus.operatorKeeps = shares[2];
}

/// Money of several orders: whole cents, each order's rounded down, and what is above them.
struct CentSum
{
    Int128 cents = 0;
    std::int64_t rests = 0;

    void add(Cents amount)
    {
        cents += amount.whole;
        rests += amount.rest;
    }

    void add(CentSum other)
    {
        cents += other.cents;
        rests += other.rests;
    }

    [[nodiscard]] Integer exact() const { return Integer(cents) * exactPerCent + rests; }
};

/// One side's money.
struct SideMoney
{
    CentSum sum = {};
    std::vector<CentRest> rests = {}; ///< in input order

    void add(const SideMoney& after)
    {
        sum.add(after.sum);
        rests.insert(rests.end(), after.rests.begin(), after.rests.end());
    }
};

using BothSides = std::array<SideMoney, 2>; // by Side

/// Rounds the amounts of a stretch of the orders down to cents. Input order, not that of the ladders: in a
/// large book that would cost a walk to memory for every order.
BothSides roundedDown(std::span<const Side> sides, Half half, Clearing& clearing)
{
    BothSides money;
    CentSum all; // two sums without a branch: whose order comes next cannot be foreseen
    CentSum bought;
    for (auto i = half.begin; i < half.end; ++i) {
        const bool buys = sides[i] == Side::Buy;
        const auto amount = centsOf(clearing.exact[i]);
        clearing.amounts[i] = Money::fromMantissa(amount.whole);
        all.add(amount);
        bought.add(buys ? amount : Cents{});
        if (amount.rest > 0)
            money[static_cast<std::size_t>(sides[i])].rests.push_back({amount.rest, i});
    }
    auto& [buyers, sellers] = money;
    buyers.sum = bought;
    sellers.sum = {all.cents - bought.cents, all.rests - bought.rests};
    return money;
}

BothSides roundedDown(std::span<const Side> sides, Clearing& clearing)
{
    std::array<BothSides, 2> halves;
    inHalves(sides.size(), [&](Half half) { halves[half.number] = roundedDown(sides, half, clearing); });
    auto& [front, back] = halves;
    for (std::size_t side = 0; side < front.size(); ++side)
        front[side].add(back[side]);
    return std::move(front);
}

/// The orders of a side with an award, in input order.
std::vector<Index> awardedOn(Side side, std::span<const Side> sides, const Clearing& clearing)
{
    std::vector<Index> orders;
    for (std::size_t i = 0; i < sides.size(); ++i)
        if (sides[i] == side && clearing.awarded[i].mantissa() > 0)
            orders.push_back(static_cast<Index>(i));
    return orders;
}

} // namespace

void closeAccounts(const Book& book, std::span<const Side> sides, Clearing& clearing)
{
    const bool oneSided = isOneSided(book);
    auto money = roundedDown(sides, clearing);
    auto& bought = money[static_cast<std::size_t>(Side::Buy)];
    auto& sold = money[static_cast<std::size_t>(Side::Sell)];
    Flows flows;
    flows.got = scaled(sold.sum.exact(), clearing.sellScale, clearing.volume);
    flows.paid = oneSided ? flows.got : scaled(bought.sum.exact(), clearing.buyScale, clearing.volume);
    flows.grid = currencyOf(clearing.grid);
    flows.levies = currencyOf(clearing.levies);
    fillTotals(clearing.totals, flows);
    const auto fit = [&](Side side, SideMoney& own, const std::optional<Scale>& scale, Money total) {
        if (scale)
            fitScaledAmounts(awardedOn(side, sides, clearing), *scale, total, clearing);
        else
            giveMissing(own.rests, total.mantissa() - own.sum.cents, clearing.amounts);
    };
    together(
        sides.size(), [&] { fit(Side::Sell, sold, clearing.sellScale, clearing.totals.sellersGet); },
        [&] {
            if (!oneSided)
                fit(Side::Buy, bought, clearing.buyScale, clearing.totals.buyersPay);
        });
    if (clearing.volume.mantissa() > 0)
        clearing.averagePrice = Fraction(flows.got / clearing.volume.fraction());
    fillSurplus(book, clearing, flows);
}

} // namespace meritdesk::auction
