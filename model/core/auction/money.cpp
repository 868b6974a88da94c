#include "core/auction/money.h"

#include <algorithm>
#include <cassert>

namespace meritdesk::auction {

namespace {

/// Scaled money passes 128 bits but stays far below 512: a declared amount (122 bits) times a sum of such.
using Scaled = boost::multiprecision::int512_t;

template <class Remainder>
struct Rest
{
    Remainder remainder = 0; ///< money above the floored cents, in one common part of a cent
    std::size_t place = 0;
};

/// Gives one cent each to the places of the `missing` largest remainders, the first of equals first.
template <class Lacking>
void giveToLargest(std::vector<Lacking>& rests, Int128 missing, std::vector<Money>& amounts)
{
    assert(missing <= static_cast<Int128>(rests.size()));
    const auto end = rests.begin() + static_cast<std::ptrdiff_t>(missing);
    if (end != rests.end())
        std::nth_element(rests.begin(), end, rests.end(), [](const auto& a, const auto& b) {
            return a.remainder != b.remainder ? b.remainder < a.remainder : a.place < b.place;
        });
    std::for_each(rests.begin(), end,
                  [&amounts](const auto& rest) { amounts[rest.place] += Money::fromMantissa(1); });
}

/// A scale over one common denominator: cents = (exact * exactFactor + awarded * unitFactor) / denominator.
struct CentScale
{
    Scaled exactFactor = 0;
    Scaled unitFactor = 0;
    Scaled denominator = 1;
};

CentScale centScaleOf(const Scale& scale)
{
    const Fraction perExact = scale.factor / exactPerCent;
    const Fraction perAwarded = scale.perUnit / 10'000; // 100 cents, 10^6 parts of the quantity unit
    const Integer common = lcm(Integer(denominator(perExact)), Integer(denominator(perAwarded)));
    return {Scaled(Integer(numerator(perExact) * (common / denominator(perExact)))),
            Scaled(Integer(numerator(perAwarded) * (common / denominator(perAwarded)))), Scaled(common)};
}

} // namespace

Fraction currencyOf(const Integer& exact)
{
    return Fraction(exact) / Fraction(Int128{100} * exactPerCent);
}

Money roundedToCents(const Fraction& money)
{
    return Money::fromMantissa(static_cast<Int128>(roundHalfUp(Fraction(money * 100))));
}

Money roundedToCents(Int128 exact)
{
    const Int128 magnitude = exact < 0 ? -exact : exact;
    const Int128 cents = magnitude / exactPerCent + (magnitude % exactPerCent * 2 >= exactPerCent ? 1 : 0);
    return Money::fromMantissa(exact < 0 ? -cents : cents);
}

std::vector<Money> fitted(std::span<const Fraction> parts, Money total)
{
    std::vector<Money> shares;
    std::vector<Rest<Fraction>> rests;
    Int128 missing = total.mantissa();
    for (const auto& part : parts) {
        const Fraction exact = part * 100;
        const Integer cents = floorOf(exact);
        if (const Fraction remainder = exact - Fraction(cents); remainder > 0)
            rests.push_back({remainder, shares.size()});
        shares.push_back(Money::fromMantissa(static_cast<Int128>(cents)));
        missing -= shares.back().mantissa();
    }
    giveToLargest(rests, missing, shares);
    return shares;
}

void giveMissing(std::vector<CentRest>& rests, Int128 missing, std::vector<Money>& amounts)
{
    giveToLargest(rests, missing, amounts);
}

void fitScaledAmounts(std::span<const std::uint32_t> slots, const Scale& scale, Money total,
                      Clearing& clearing)
{
    const auto [exactFactor, unitFactor, denominator] = centScaleOf(scale);
    std::vector<Rest<Scaled>> rests;
    Int128 missing = total.mantissa();
    for (const auto order : slots) {
        const Scaled money = Scaled(clearing.exact[order]) * exactFactor
                             + Scaled(clearing.awarded[order].mantissa()) * unitFactor;
        Scaled cents = money / denominator;
        Scaled remainder = money - cents * denominator;
        if (remainder < 0) {
            remainder += denominator;
            --cents;
        }
        if (remainder > 0)
            rests.push_back({remainder, order});
        clearing.amounts[order] = Money::fromMantissa(static_cast<Int128>(cents));
        missing -= clearing.amounts[order].mantissa();
    }
    giveToLargest(rests, missing, clearing.amounts);
}

} // namespace meritdesk::auction
