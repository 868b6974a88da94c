#pragma once

#include <array>
#include <string_view>

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// The id (and label key) of each situation, in the order of the enumeration.
inline constexpr std::array<std::string_view, 8> situationIds{
    "marginal-seller", "marginal-buyer", "exact-match", "price-gap",
    "scarcity",        "surplus",        "capped",      "no-crossing"};

[[nodiscard]] constexpr std::string_view idOf(Situation situation)
{
    return situationIds[static_cast<std::size_t>(situation)];
}

} // namespace meritdesk::auction
