#include "core/units/fraction.h"

namespace meritdesk {

Integer powerOfTen(int n)
{
    return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(n));
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
