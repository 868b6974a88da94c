#pragma once

#include "core/units/fraction.h"

namespace meritdesk {

/// The square root of a value >= 0, cut (not rounded) after 40 decimals. Rounding it half away from zero to
/// fewer decimals gives the root's own rounding: a root that lies on a tie is met exactly.
[[nodiscard]] Fraction squareRoot(const Fraction& value);

/// The decimal logarithm of a value > 0, good to 60 decimals, exact for powers of ten.
[[nodiscard]] Fraction decimalLogarithm(const Fraction& value);

} // namespace meritdesk
