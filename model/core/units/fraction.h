#pragma once

#include <boost/multiprecision/cpp_int.hpp>

#include "core/units/int128.h"

namespace meritdesk {

/// Exact whole numbers and fractions of any size: what a sum, a mean or a share is until its one rounding.
using Integer = boost::multiprecision::cpp_int;
using Fraction = boost::multiprecision::cpp_rational;

/// 10 to the power n, n >= 0.
[[nodiscard]] Integer powerOfTen(int n);

/// The largest whole number not above the fraction.
[[nodiscard]] Integer floorOf(const Fraction& value);

/// Rounded to whole numbers, half away from zero (round half up as invoices and price sheets do).
[[nodiscard]] Integer roundHalfUp(const Fraction& value);

/// Rounded to `decimals` places, half away from zero.
[[nodiscard]] Fraction roundHalfUp(const Fraction& value, int decimals);

/// Rounded to a multiple of `step` (> 0), half away from zero.
[[nodiscard]] Fraction roundToStep(const Fraction& value, const Fraction& step);

} // namespace meritdesk
