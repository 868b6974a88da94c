#pragma once

#include <optional>
#include <string_view>

#include "core/derivation/derivation.h"
#include "core/units/fraction.h"

namespace meritdesk {

/// Computes a derivation's formula from its own inputs and children, exactly.
/// Syntax: numbers, keys, + - * / ( ), and the functions round(x, places), floor(x), root(x) and log10(x) (as
/// in core/units/roots.h), max(a, b..), min(a, b..), sum(key), mean(key), count(key), where sum, mean and
/// count range over all inputs and children of that key, and so do max(key) and min(key) of a single key. A
/// key outside these functions means the first input or child of that key. Nothing when the formula is
/// broken, a key is missing or a value is no number.
[[nodiscard]] std::optional<Fraction> evaluate(const Derivation& derivation);

/// Reads "-12.5" or "1/3"; nothing otherwise.
[[nodiscard]] std::optional<Fraction> readFraction(std::string_view text);

/// Prints a fraction so that readFraction() gives it back: a plain decimal, or "a/b" where no decimal holds
/// it.
[[nodiscard]] std::string printFraction(const Fraction& value);

} // namespace meritdesk
