#include "core/strategy/precise.h"

#include <boost/math/constants/constants.hpp>

namespace meritdesk::strategy {

namespace {

constexpr int decimals = 30;
constexpr int logarithmDecimals = 160;
constexpr int coarsest = 3; ///< first step: 2^-3
constexpr int finest = 11;
constexpr int widest = 4; ///< |t| up to here: beyond, the weights are below 10^-36

using LongReal = boost::multiprecision::number<boost::multiprecision::cpp_bin_float<200>>;

Fraction rounded(const Integer& numerator, int places)
{
    return {numerator, powerOfTen(places)};
}

/// The terms at t and -t: function x dx/dt on both sides of the middle.
Real pairAt(const std::function<Real(const Real&, const Real&)>& function, const Real& t)
{
    static const Real pi = boost::math::constants::pi<Real>();
    const Real up = exp(t);
    const Real sinh = (up - 1 / up) / 2;
    const Real cosh = (up + 1 / up) / 2;
    const Real near = 1 / (1 + exp(pi * sinh));
    const Real far = 1 - near;
    return pi * cosh * near * far * (function(near, far) + function(far, near));
}

} // namespace

Real realOf(const Fraction& value)
{
    return Real(Integer(numerator(value))) / Real(Integer(denominator(value)));
}

Fraction fractionOf(const Real& value)
{
    return rounded(Integer(round(value * Real(powerOfTen(decimals)))), decimals);
}

Fraction naturalLogarithm(const Fraction& value)
{
    const LongReal quotient = LongReal(Integer(numerator(value))) / LongReal(Integer(denominator(value)));
    return rounded(Integer(round(log(quotient) * LongReal(powerOfTen(logarithmDecimals)))),
                   logarithmDecimals);
}

Real exponential(const Real& value)
{
    constexpr int lowest = -100'000;
    return value < lowest ? Real(0) : Real(exp(value));
}

Real integral(const std::function<Real(const Real&, const Real&)>& function)
{
    static const Real still = 1 / Real(powerOfTen(20));
    static const Real nothing = 1 / Real(powerOfTen(60));
    const Real middle = Real(1) / 2;
    Real sum = boost::math::constants::pi<Real>() / 4 * function(middle, middle);
    Real before = 0;
    for (int level = 0; level <= finest; ++level) {
        const Real step = ldexp(Real(1), -level);
        const int count = widest << level;
        // A finer level adds the odd places only.
        for (int i = 1; i <= count; i += level == 0 ? 1 : 2)
            sum += pairAt(function, i * step);
        const Real value = sum * step;
        if (level > coarsest && abs(value - before) <= still * abs(value) + nothing)
            return value;
        before = value;
    }
    return before;
}

} // namespace meritdesk::strategy
