#pragma once

#include <string>

#include "core/response/amounts.h"

namespace meritdesk::json {

/// MW rounded to a multiple of the step, half away from zero.
[[nodiscard]] std::string mwText(const Fraction& value, response::Mw step);

/// The same of a decimal, without fractions.
[[nodiscard]] std::string mwText(response::Mw value, response::Mw step);

/// So many steps.
[[nodiscard]] std::string stepsText(const Integer& steps, response::Mw step);

/// RUB in whole cents.
[[nodiscard]] std::string centsText(const Integer& cents);

/// A price (mantissa in 10^-12) rounded to six decimals, half away from zero.
[[nodiscard]] std::string priceText(Int128 mantissa);

} // namespace meritdesk::json
