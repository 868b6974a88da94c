#include "core/auction/money.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace meritdesk::auction {

namespace {

struct Rest
{
    std::int64_t remainder = 0; ///< exact money above the floored cents, < exactPerCent
    std::size_t place = 0;
};

/// Moves the `missing` largest remainders to the front, the first of equals first.
void selectLargest(std::vector<Rest>& rests, std::size_t missing)
{
    assert(missing <= rests.size());
    if (missing < rests.size())
        std::nth_element(rests.begin(), rests.begin() + static_cast<std::ptrdiff_t>(missing), rests.end(),
                         [](const auto& a, const auto& b) {
                             return a.remainder != b.remainder ? b.remainder < a.remainder
                                                               : a.place < b.place;
                         });
}

/// Cents, rounded towards minus infinity; 64-bit arithmetic where it holds, as nearly all amounts are small.
Int128 floorCents(Int128 exact)
{
    if (exact >= 0 && exact <= std::numeric_limits<std::int64_t>::max())
        return static_cast<std::int64_t>(exact) / exactPerCent;
    const Int128 cents = exact / exactPerCent;
    return exact < 0 && cents * exactPerCent != exact ? cents - 1 : cents;
}

} // namespace

Fraction currencyOf(const Integer& exact)
{
    return Fraction(exact) / Fraction(Int128{100} * exactPerCent);
}

Money roundedToCents(const Integer& exact)
{
    return Money::fromMantissa(static_cast<Int128>(roundHalfUp(Fraction(exact, Integer(exactPerCent)))));
}

std::vector<Money> fitted(std::span<const Integer> parts, Money total)
{
    std::vector<Money> shares;
    std::vector<Rest> rests;
    Int128 missing = total.mantissa();
    for (const auto& part : parts) {
        const Integer cents = floorOf(Fraction(part, Integer(exactPerCent)));
        const auto remainder = static_cast<std::int64_t>(Integer(part - cents * exactPerCent));
        if (remainder > 0)
            rests.push_back({remainder, shares.size()});
        shares.push_back(Money::fromMantissa(static_cast<Int128>(cents)));
        missing -= shares.back().mantissa();
    }
    selectLargest(rests, static_cast<std::size_t>(missing));
    for (std::size_t i = 0; i < static_cast<std::size_t>(missing); ++i)
        shares[rests[i].place] += Money::fromMantissa(1);
    return shares;
}

void fitAmounts(std::span<const std::uint32_t> slots, const std::vector<Int128>& exact, Money total,
                std::vector<Money>& amounts)
{
    std::vector<Rest> rests;
    Int128 missing = total.mantissa();
    for (const auto order : slots) {
        const Int128 cents = floorCents(exact[order]);
        const auto remainder = static_cast<std::int64_t>(exact[order] - cents * exactPerCent);
        if (remainder > 0)
            rests.push_back({remainder, order});
        amounts[order] = Money::fromMantissa(cents);
        missing -= cents;
    }
    selectLargest(rests, static_cast<std::size_t>(missing));
    for (std::size_t i = 0; i < static_cast<std::size_t>(missing); ++i)
        amounts[rests[i].place] += Money::fromMantissa(1);
}

} // namespace meritdesk::auction
