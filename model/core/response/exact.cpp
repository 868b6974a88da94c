#include "core/response/exact.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace meritdesk::response {

namespace {

constexpr int productDecimals = 2 * amountDecimals;

bool isNarrow(Int128 value)
{
    return value >= std::numeric_limits<std::int64_t>::min()
           && value <= std::numeric_limits<std::int64_t>::max();
}

/// A quotient's whole part, and twice its remainder against the denominator: below, at or above the half.
struct Quotient
{
    Int128 whole = 0;
    int half = 0;
};

template <class Wide>
Quotient divided(const Wide& product, const Wide& denominator)
{
    const Wide whole = product / denominator;
    const Wide rest = product - whole * denominator;
    const Wide above = denominator - rest;
    int half = 0;
    if (rest != above)
        half = rest < above ? -1 : 1;
    return {static_cast<Int128>(whole), half};
}

} // namespace

Int128 alongLine(Int128 base, Int128 factor, Int128 numerator, Int128 denominator)
{
    const auto quotient = isNarrow(factor) && isNarrow(numerator)
                              ? divided<Int128>(factor * numerator, denominator)
                              : divided<Integer>(Integer(factor) * Integer(numerator), Integer(denominator));
    const Int128 below = base + quotient.whole;
    // At the half the larger size wins: a negative value keeps the lower neighbour.
    const bool up = quotient.half > 0 || (quotient.half == 0 && below >= 0);
    return up ? below + 1 : below;
}

bool productAtMost(Int128 a, Int128 b, Int128 c, Int128 d)
{
    if (isNarrow(a) && isNarrow(b) && isNarrow(c) && isNarrow(d))
        return a * b <= c * d;
    return Integer(a) * Integer(b) <= Integer(c) * Integer(d);
}

void ProductSum::add(Int128 a, Int128 b)
{
    if (!isNarrow(a) || !isNarrow(b)) {
        m_far += Integer(a) * Integer(b);
        return;
    }
    const Int128 product = a * b;
    Int128 sum = 0;
    if (__builtin_add_overflow(m_near, product, &sum)) {
        m_far += Integer(m_near);
        sum = product;
    }
    m_near = sum;
}

Fraction ProductSum::value() const
{
    return {Integer(m_far + Integer(m_near)), powerOfTen(productDecimals)};
}

Lines addUp(const std::vector<Fraction>& parts, const Fraction& step)
{
    Lines lines;
    std::vector<Fraction> rest;
    Fraction sum = 0;
    Integer below = 0;
    for (const auto& part : parts) {
        const Fraction steps = part / step;
        lines.parts.push_back(floorOf(steps));
        rest.push_back(steps - lines.parts.back());
        sum += steps;
        below += lines.parts.back();
    }
    lines.total = roundHalfUp(sum);
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rest[a] > rest[b]; });
    Integer missing = lines.total - below;
    for (std::size_t i = 0; i < order.size() && missing > 0; ++i, --missing)
        ++lines.parts[order[i]];
    return lines;
}

Fraction cent()
{
    return Fraction(1, 100);
}

} // namespace meritdesk::response
