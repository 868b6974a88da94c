#pragma once

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <functional>

#include "core/units/fraction.h"

namespace meritdesk::strategy {

/// A hundred decimal digits, computed in whole numbers: the same on every machine.
using Real = boost::multiprecision::cpp_bin_float_100;

[[nodiscard]] Real realOf(const Fraction& value);

/// Rounded to 30 decimals.
[[nodiscard]] Fraction fractionOf(const Real& value);

/// The natural logarithm of a value > 0, rounded to 160 decimals: long enough that the small differences of
/// large terms of a closed form keep their digits.
[[nodiscard]] Fraction naturalLogarithm(const Fraction& value);

/// e^value; 0 where that is below e^-100000.
[[nodiscard]] Real exponential(const Real& value);

/// The integral over 0..1 of a function that is smooth inside; it may be steep at either end. The function
/// gets x and 1 - x, each with all its digits. (Double exponential rule: x = 1 / (1 + e^(-pi sinh t)), the
/// step in t halved until the sum stands still.)
[[nodiscard]] Real integral(const std::function<Real(const Real& x, const Real& rest)>& function);

} // namespace meritdesk::strategy
