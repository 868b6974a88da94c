#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/units/fraction.h"

namespace meritdesk {

/// A decimal as written: mantissa / 10^scale, idle zeros removed (scale is the least that holds the value, >=
/// 0).
struct DecimalText
{
    Integer mantissa = {};
    int scale = 0;

    bool operator==(const DecimalText&) const = default;
};

/// What a written decimal may be.
struct DecimalLimits
{
    int wholeDigits = 12;  ///< digits before the point, idle zeros not counted
    int decimals = 12;     ///< digits after the point, idle zeros not counted
    int characters = 1000; ///< length of the text
    int exponent = 1000;   ///< largest |exponent|
};

enum class DecimalFault { None, NotDecimal, TooManyDigits, TooManyDecimals, TooLong };

/// Reads a decimal in JSON number syntax (no plus sign, no blanks, an exponent allowed), from its characters.
/// Returns nothing and sets `fault` when the text is not such a number or does not fit.
[[nodiscard]] std::optional<DecimalText> readDecimal(std::string_view text, const DecimalLimits& limits,
                                                     DecimalFault& fault);

[[nodiscard]] Fraction fractionOf(const DecimalText& decimal);

/// Plain notation rounded half up to `decimals` places: no exponent, no trailing zeros, no "-0".
[[nodiscard]] std::string printRounded(const Fraction& value, int decimals);

/// Plain notation of mantissa / 10^scale, in full.
[[nodiscard]] std::string printDecimal(const Integer& mantissa, int scale);

/// Plain notation of mantissa / 10^scale, in full, without big-number arithmetic.
[[nodiscard]] std::string printDecimal(Int128 mantissa, int scale);

/// Plain notation in full when the value is a finite decimal, else rounded to `decimals` places.
[[nodiscard]] std::string printExact(const Fraction& value, int decimals = 12);

} // namespace meritdesk
