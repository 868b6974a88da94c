#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "core/units/fraction.h"
#include "core/units/text.h"

namespace meritdesk {

/// A decimal of one unit: an integer mantissa counted in 10^-Decimals of the unit. Construction is explicit
/// and different units do not mix: what the wrong unit would mean does not compile.
template <class Unit, class Rep, int Decimals>
class Decimal
{
public:
    using Mantissa = Rep;
    static constexpr int decimals = Decimals;

    constexpr Decimal() = default;

    [[nodiscard]] static constexpr Decimal fromMantissa(Rep mantissa)
    {
        Decimal decimal;
        decimal.m_mantissa = mantissa;
        return decimal;
    }

    /// From a decimal read from characters, when it has no more places than this type holds.
    [[nodiscard]] static std::optional<Decimal> fromText(const DecimalText& text)
    {
        if (text.scale > Decimals)
            return std::nullopt;
        return fromMantissa(static_cast<Rep>(Integer(text.mantissa * powerOfTen(Decimals - text.scale))));
    }

    /// From plain characters such as "-12.5"; nothing if they are no decimal that fits.
    [[nodiscard]] static std::optional<Decimal> read(std::string_view characters)
    {
        DecimalFault fault{};
        const auto text = readDecimal(characters, {.decimals = Decimals}, fault);
        return text ? fromText(*text) : std::nullopt;
    }

    [[nodiscard]] constexpr Rep mantissa() const { return m_mantissa; }

    [[nodiscard]] Fraction fraction() const { return {Integer(m_mantissa), powerOfTen(Decimals)}; }

    [[nodiscard]] std::string text() const { return printDecimal(static_cast<Int128>(m_mantissa), Decimals); }

    /// For plots only.
    [[nodiscard]] double toDouble() const
    {
        double value = static_cast<double>(m_mantissa);
        for (int i = 0; i < Decimals; ++i)
            value /= 10;
        return value;
    }

    constexpr bool operator==(const Decimal&) const = default;
    constexpr auto operator<=>(const Decimal&) const = default;

    constexpr Decimal& operator+=(Decimal other)
    {
        m_mantissa += other.m_mantissa;
        return *this;
    }

    constexpr Decimal& operator-=(Decimal other)
    {
        m_mantissa -= other.m_mantissa;
        return *this;
    }

    friend constexpr Decimal operator+(Decimal a, Decimal b) { return a += b; }

    friend constexpr Decimal operator-(Decimal a, Decimal b) { return a -= b; }

    friend constexpr Decimal operator-(Decimal a) { return fromMantissa(-a.m_mantissa); }

private:
    Rep m_mantissa = {};
};

} // namespace meritdesk
