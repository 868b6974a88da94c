#include "core/units/roots.h"

#include <boost/multiprecision/cpp_dec_float.hpp>
#include <cassert>

namespace meritdesk {

namespace {

constexpr int rootDecimals = 40;
constexpr int logarithmDecimals = 60;

using LongDecimal = boost::multiprecision::cpp_dec_float_100;

} // namespace

Fraction squareRoot(const Fraction& value)
{
    assert(value >= 0);
    const Integer scale = powerOfTen(rootDecimals);
    // The root of the whole part has the same whole part as the root itself.
    return Fraction(Integer(boost::multiprecision::sqrt(floorOf(Fraction(value * scale * scale)))), scale);
}

Fraction decimalLogarithm(const Fraction& value)
{
    assert(value > 0);
    const LongDecimal quotient =
        LongDecimal(Integer(numerator(value))) / LongDecimal(Integer(denominator(value)));
    // Rounding to fewer places than are computed meets the whole logarithms of powers of ten exactly.
    const LongDecimal scaled = round(log10(quotient) * LongDecimal(powerOfTen(logarithmDecimals)));
    if (scaled == 0)
        return 0; // the library's way from 0 to a whole number is not defined behaviour
    return {Integer(scaled), powerOfTen(logarithmDecimals)};
}

} // namespace meritdesk
