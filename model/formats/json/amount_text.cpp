#include "formats/json/amount_text.h"

namespace meritdesk::json {

namespace {

constexpr int centDecimals = 2;
constexpr int priceDecimals = 6;
constexpr Int128 priceUnit = 1'000'000; // 10^-6 in 10^-12

/// value / unit, half away from zero; unit > 0.
Int128 roundedTo(Int128 value, Int128 unit)
{
    const Int128 size = value < 0 ? -value : value;
    const Int128 rest = size % unit;
    const Int128 whole = size / unit + (rest >= unit - rest ? 1 : 0);
    return value < 0 ? -whole : whole;
}

} // namespace

std::string mwText(const Fraction& value, response::Mw step)
{
    return stepsText(roundHalfUp(Fraction(value / step.fraction())), step);
}

std::string mwText(response::Mw value, response::Mw step)
{
    return printDecimal(roundedTo(value.mantissa(), step.mantissa()) * step.mantissa(),
                        response::amountDecimals);
}

std::string stepsText(const Integer& steps, response::Mw step)
{
    return printDecimal(Integer(steps * Integer(step.mantissa())), response::amountDecimals);
}

std::string centsText(const Integer& cents)
{
    return printDecimal(cents, centDecimals);
}

std::string priceText(Int128 mantissa)
{
    return printDecimal(roundedTo(mantissa, priceUnit), priceDecimals);
}

} // namespace meritdesk::json
