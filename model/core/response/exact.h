#pragma once

#include <vector>

#include "core/response/amounts.h"

namespace meritdesk::response {

/// An exact value as a computed decimal: rounded to twelve decimals, half away from zero.
template <class Amount>
[[nodiscard]] Amount computed(const Fraction& value)
{
    return Amount::fromMantissa(
        static_cast<Int128>(roundHalfUp(Fraction(value * powerOfTen(Amount::decimals)))));
}

/// `base` + factor * numerator / denominator as a computed mantissa, half away from zero; all of one scale,
/// factor and numerator >= 0, denominator > 0. Wide arithmetic only where 128 bits do not hold the product.
[[nodiscard]] Int128 alongLine(Int128 base, Int128 factor, Int128 numerator, Int128 denominator);

/// True when a * b <= c * d; all >= 0.
[[nodiscard]] bool productAtMost(Int128 a, Int128 b, Int128 c, Int128 d);

/// An exact sum of products of two amounts, in 10^-24: 128 bits, and a wide integer once they overflow.
class ProductSum
{
public:
    void add(Int128 a, Int128 b);

    [[nodiscard]] Fraction value() const;

private:
    Int128 m_near = 0;
    Integer m_far = {};
};

/// Lines that add up: the total rounded half away from zero, and its lines, in whole steps.
struct Lines
{
    Integer total = {};
    std::vector<Integer> parts = {};
};

/// Takes each part down to the grid of `step` (> 0); the missing steps go one each to the largest remainders,
/// ties to the earlier part.
[[nodiscard]] Lines addUp(const std::vector<Fraction>& parts, const Fraction& step);

/// A cent of a rouble, the step of money.
[[nodiscard]] Fraction cent();

} // namespace meritdesk::response
