#pragma once

#include <string>

#include "core/derivation/evaluate.h"

namespace meritdesk::response {

/// A number that came about by a formula over the inputs and children that are put in later.
[[nodiscard]] inline Derivation derived(std::string key, std::string formula, const Fraction& value,
                                        std::string unit = {})
{
    Derivation made;
    made.key = std::move(key);
    made.formula = std::move(formula);
    made.value = printFraction(value);
    made.unit = std::move(unit);
    return made;
}

/// A number that was given; `note` says which one.
[[nodiscard]] inline Input given(std::string key, const Fraction& value, std::string unit = {},
                                 std::string note = {})
{
    return {std::move(key), printFraction(value), std::move(unit), std::move(note)};
}

} // namespace meritdesk::response
