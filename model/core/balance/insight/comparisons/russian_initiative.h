#pragma once

#include <cstdint>

#include "core/units/fraction.h"

namespace meritdesk::balance::insight {

/// Who moved the participant away from its plan: itself, or an order or emergency from outside.
enum class Initiative : std::uint8_t { Own, External };

/// The price of a deviation on the Russian balancing market (балансирующий рынок): own initiative pays the
/// dearer of day-ahead and balancing price and is paid the cheaper; external initiative settles at the
/// balancing price.
[[nodiscard]] inline Fraction russianPrice(Initiative initiative, bool deficit, const Fraction& dayAhead,
                                           const Fraction& balancing)
{
    if (initiative == Initiative::External)
        return balancing;
    const bool dearer = dayAhead > balancing;
    return deficit == dearer ? dayAhead : balancing;
}

} // namespace meritdesk::balance::insight
