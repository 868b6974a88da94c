#pragma once

#include <boost/multiprecision/cpp_int.hpp>

#include "core/response/amounts.h"

namespace meritdesk::response::demand {

/// A count of 10^-12: a load, a price or a share as the inner loops take it. Below 2^101, so that a sum of
/// millions still fits.
using Pico = Int128;

inline constexpr Pico onePico = 1'000'000'000'000; ///< one whole

/// Holds the product of two Pico and sums of a million of them.
using Wide = boost::multiprecision::int256_t;

/// numerator / denominator in whole numbers, half away from zero; denominator > 0, the quotient a Pico.
[[nodiscard]] Pico roundedQuotient(const Wide& numerator, const Wide& denominator);

/// The exact value of a count of 10^-12.
[[nodiscard]] Fraction fractionOf(Pico count);

/// The exact value of a count of 10^-24, a product of two.
[[nodiscard]] Fraction fractionOf(const Wide& count);

} // namespace meritdesk::response::demand
