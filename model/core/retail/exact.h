#pragma once

#include <cstdint>
#include <string>

#include "core/units/decimal.h"
#include "core/units/fraction.h"

namespace meritdesk::retail {

/// An exact quantity, price or amount before its one rounding: mantissa / 10^scale / divisor. Nearly all
/// numbers of a bill are finite decimals; only means over days need the divisor (their number of days).
struct Exact
{
    Integer mantissa = {};
    int scale = 0;            ///< >= 0
    std::int64_t divisor = 1; ///< > 0

    [[nodiscard]] Fraction fraction() const;
    [[nodiscard]] double toDouble() const; ///< for plots only

    [[nodiscard]] bool isZero() const { return mantissa.is_zero(); }

    [[nodiscard]] int sign() const { return mantissa.sign(); }

    friend bool operator==(const Exact& a, const Exact& b); ///< equal in value
    friend bool operator<(const Exact& a, const Exact& b);
};

[[nodiscard]] Exact operator+(const Exact& a, const Exact& b);
[[nodiscard]] Exact operator-(const Exact& a, const Exact& b);
[[nodiscard]] Exact operator*(const Exact& a, const Exact& b);

/// Mantissa and scale without idle zeros at the end, so that products stay short.
[[nodiscard]] Exact trimmed(Exact value);

/// value x 10^places rounded to a whole number, half away from zero.
[[nodiscard]] Integer roundedAt(const Exact& value, int places);

/// The largest whole number not above value x 10^places.
[[nodiscard]] Integer floorAt(const Exact& value, int places);

/// A quotient not yet divided out; the bottom is not 0.
struct Ratio
{
    Exact top = {};
    Exact bottom = {};

    [[nodiscard]] Fraction fraction() const { return top.fraction() / bottom.fraction(); }

    bool operator==(const Ratio&) const = default;
};

/// A typed decimal as an exact number.
template <class Unit, class Rep, int Decimals>
[[nodiscard]] Exact exact(Decimal<Unit, Rep, Decimals> value)
{
    return trimmed({Integer(value.mantissa()), Decimals, 1});
}

} // namespace meritdesk::retail
