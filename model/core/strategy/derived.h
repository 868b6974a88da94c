#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/derivation/evaluate.h"

namespace meritdesk::strategy {

/// A number that was given, or that another number has explained.
[[nodiscard]] inline Input given(std::string key, const Fraction& value, std::string note = {})
{
    return {std::move(key), printFraction(value), {}, std::move(note)};
}

/// A number of a model: nothing of it is official, the grade says that it is computed.
[[nodiscard]] inline Derivation derived(std::string key, std::string formula, const Fraction& value,
                                        std::vector<Input> inputs)
{
    Derivation made;
    made.key = std::move(key);
    made.formula = std::move(formula);
    made.value = printFraction(value);
    made.inputs = std::move(inputs);
    made.source = {"equilibrium of the model, derived; not official", Grade::Computed};
    return made;
}

} // namespace meritdesk::strategy
