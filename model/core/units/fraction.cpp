#include "core/units/fraction.h"

#include <algorithm>

namespace meritdesk {

Integer powerOfTen(int n)
{
    // Taken as unsigned, -1 would be a power that no computer ends; a caller's slip must not hang a program.
    return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(std::max(n, 0)));
}

Integer floorOf(const Fraction& value)
{
    const Integer& top = numerator(value);
    const Integer& bottom = denominator(value);
    Integer quotient = top / bottom;
    if (top < 0 && quotient * bottom != top)
        --quotient;
    return quotient;
}

Integer roundHalfUp(const Fraction& value)
{
    const Integer bottom = 2 * denominator(value);
    const Integer top = 2 * abs(numerator(value)) + denominator(value);
    const Integer magnitude = top / bottom;
    return value < 0 ? Integer(-magnitude) : magnitude;
}

Fraction roundHalfUp(const Fraction& value, int decimals)
{
    const Integer scale = powerOfTen(decimals);
    return {roundHalfUp(Fraction(value * scale)), scale};
}

Fraction roundToStep(const Fraction& value, const Fraction& step)
{
    return roundHalfUp(Fraction(value / step)) * step;
}

} // namespace meritdesk
