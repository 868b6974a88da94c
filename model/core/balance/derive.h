#pragma once

#include <string>
#include <utility>

#include "core/balance/settlement.h"
#include "core/derivation/evaluate.h"

namespace meritdesk::balance {

inline constexpr auto unitPrice = "EUR/MWh";
inline constexpr auto unitMwh = "MWh";
inline constexpr auto unitEur = "EUR";

/// Millionths as whole units.
[[nodiscard]] inline Fraction inUnits(const Int128& micro)
{
    return {Integer(micro), Integer(1'000'000)};
}

/// Millionths of any size as whole units.
[[nodiscard]] inline Fraction inUnits(const Integer& micro)
{
    return {micro, Integer(1'000'000)};
}

/// Cents as EUR.
[[nodiscard]] inline Fraction euros(const Integer& cents)
{
    return {cents, Integer(100)};
}

/// A number that goes into a formula.
[[nodiscard]] inline Input put(std::string key, const Fraction& value, std::string unit = {},
                               std::string note = {})
{
    return {std::move(key), printFraction(value), std::move(unit), std::move(note)};
}

/// A number with its formula; inputs and children are added by the caller.
[[nodiscard]] inline Derivation derive(std::string key, std::string formula, const Fraction& value,
                                       std::string unit)
{
    Derivation made;
    made.key = std::move(key);
    made.formula = std::move(formula);
    made.value = printFraction(value);
    made.unit = std::move(unit);
    return made;
}

/// Where the arithmetic of insights comes from: nobody's rule, computed from settled numbers.
[[nodiscard]] inline Source computedHere()
{
    return {"settled periods of the case", Grade::Computed};
}

} // namespace meritdesk::balance
