#include "core/auction/shares.h"

#include <algorithm>
#include <cassert>
#include <numeric>

#include "core/units/fraction.h"

namespace meritdesk::auction {

namespace {

struct Division
{
    Int128 quotient = 0;
    Int128 remainder = 0;
};

/// a * b / c for a, b >= 0, c > 0, exact where the product needs more than 128 bits.
Division divided(Int128 a, Int128 b, Int128 c)
{
    Int128 product = 0;
    if (!__builtin_mul_overflow(a, b, &product))
        return {product / c, product % c};
    const Integer wide = Integer(a) * Integer(b);
    const Integer whole = wide / Integer(c);
    return {static_cast<Int128>(whole), static_cast<Int128>(Integer(wide - whole * Integer(c)))};
}

Int128 sumOf(std::span<const Quantity> quantities)
{
    return std::accumulate(quantities.begin(), quantities.end(), Int128{0},
                           [](Int128 sum, Quantity quantity) { return sum + quantity.mantissa(); });
}

/// Gives one step each to the `missing` largest remainders.
void giveRest(std::vector<Quantity>& shares, const std::vector<Int128>& remainders, std::size_t missing,
              Quantity step)
{
    std::vector<std::size_t> order(remainders.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto larger = [&remainders](std::size_t a, std::size_t b) {
        return remainders[a] != remainders[b] ? remainders[a] > remainders[b] : a < b;
    };
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(missing);
    if (end != order.end())
        std::nth_element(order.begin(), end, order.end(), larger);
    std::for_each(order.begin(), end, [&](std::size_t i) { shares[i] += step; });
}

} // namespace

std::vector<Quantity> shareProRata(TotalQuantity total, std::span<const Quantity> weights, Quantity step)
{
    const Int128 whole = sumOf(weights);
    assert(total.mantissa() <= whole);
    if (total.mantissa() == whole)
        return {weights.begin(), weights.end()};
    const Int128 unit = step.mantissa();
    const Int128 units = total.mantissa() / unit;
    std::vector<Quantity> shares;
    std::vector<Int128> remainders;
    shares.reserve(weights.size());
    remainders.reserve(weights.size());
    Int128 given = 0;
    for (const auto weight : weights) {
        const auto [share, remainder] = divided(units, weight.mantissa() / unit, whole / unit);
        shares.push_back(Quantity::fromMantissa(static_cast<std::int64_t>(share * unit)));
        remainders.push_back(remainder);
        given += share;
    }
    if (units > given)
        giveRest(shares, remainders, static_cast<std::size_t>(units - given), step);
    return shares;
}

} // namespace meritdesk::auction
