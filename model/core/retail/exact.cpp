#include "core/retail/exact.h"

#include <algorithm>
#include <array>
#include <utility>

namespace meritdesk::retail {

namespace {

constexpr int heldPowers = 128;

const Integer& ten(int n)
{
    static const auto powers = [] {
        std::array<Integer, heldPowers> table;
        table[0] = 1;
        for (std::size_t i = 1; i < table.size(); ++i)
            table.at(i) = table.at(i - 1) * 10;
        return table;
    }();
    return powers.at(static_cast<std::size_t>(n));
}

/// mantissa x 10^n; n may be larger than the table holds.
void shift(Integer& mantissa, int n)
{
    for (; n >= heldPowers; n -= heldPowers - 1)
        mantissa *= ten(heldPowers - 1);
    if (n > 0)
        mantissa *= ten(n);
}

/// a op b over one scale and one divisor.
template <class Operation>
Exact combined(Exact a, Exact b, Operation operation)
{
    const int scale = std::max(a.scale, b.scale);
    shift(a.mantissa, scale - a.scale);
    shift(b.mantissa, scale - b.scale);
    if (a.divisor != b.divisor) {
        a.mantissa *= b.divisor;
        b.mantissa *= a.divisor;
        a.divisor *= b.divisor;
    }
    return {operation(a.mantissa, b.mantissa), scale, a.divisor};
}

/// value x 10^places as top / bottom.
std::pair<Integer, Integer> ratioAt(const Exact& value, int places)
{
    std::pair<Integer, Integer> ratio{value.mantissa, value.divisor};
    shift(places >= value.scale ? ratio.first : ratio.second, std::abs(places - value.scale));
    return ratio;
}

} // namespace

Fraction Exact::fraction() const
{
    const auto [top, bottom] = ratioAt(*this, 0);
    return {top, bottom};
}

double Exact::toDouble() const
{
    return fraction().convert_to<double>();
}

bool operator==(const Exact& a, const Exact& b)
{
    return (a - b).isZero();
}

bool operator<(const Exact& a, const Exact& b)
{
    return (a - b).sign() < 0;
}

Exact operator+(const Exact& a, const Exact& b)
{
    return combined(a, b, [](const Integer& x, const Integer& y) { return Integer(x + y); });
}

Exact operator-(const Exact& a, const Exact& b)
{
    return combined(a, b, [](const Integer& x, const Integer& y) { return Integer(x - y); });
}

Exact operator*(const Exact& a, const Exact& b)
{
    return {Integer(a.mantissa * b.mantissa), a.scale + b.scale, a.divisor * b.divisor};
}

Exact trimmed(Exact value)
{
    if (value.mantissa.is_zero())
        return {};
    while (value.scale > 0) {
        Integer quotient;
        Integer rest;
        divide_qr(value.mantissa, ten(1), quotient, rest);
        if (!rest.is_zero())
            break;
        value.mantissa = quotient;
        --value.scale;
    }
    return value;
}

Integer roundedAt(const Exact& value, int places)
{
    const auto [top, bottom] = ratioAt(value, places);
    const Integer magnitude = (2 * abs(top) + bottom) / (2 * bottom);
    return top < 0 ? Integer(-magnitude) : magnitude;
}

Integer floorAt(const Exact& value, int places)
{
    const auto [top, bottom] = ratioAt(value, places);
    Integer quotient;
    Integer rest;
    divide_qr(top, bottom, quotient, rest);
    if (rest < 0)
        --quotient;
    return quotient;
}

} // namespace meritdesk::retail
