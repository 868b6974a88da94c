#include "core/response/demand/pico.h"

namespace meritdesk::response::demand {

Pico roundedQuotient(const Wide& numerator, const Wide& denominator)
{
    const bool negative = numerator < 0;
    const Wide size = negative ? Wide(-numerator) : numerator;
    const auto quotient = static_cast<Pico>(Wide((2 * size + denominator) / (2 * denominator)));
    return negative ? -quotient : quotient;
}

Fraction fractionOf(Pico count)
{
    return {Integer(count), powerOfTen(amountDecimals)};
}

Fraction fractionOf(const Wide& count)
{
    return {Integer(count), powerOfTen(2 * amountDecimals)};
}

} // namespace meritdesk::response::demand
