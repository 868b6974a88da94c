#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "core/units/fraction.h"

namespace meritdesk::response::demand {

/// The lines of a year's money, in the order in which they are shown and made to add up.
enum class Line : std::uint8_t {
    Capacity,
    Shortfall,
    Kom,
    KomGeneration,
    DayAhead,
    DayAheadGeneration,
    Energy,
    CostAnnual,
    CostEvents,
    CostProduction
};

inline constexpr std::array<std::string_view, 10> lineKeys{
    "capacity", "shortfall",   "kom",         "kom_generation", "dayahead", "dayahead_generation",
    "energy",   "cost_annual", "cost_events", "cost_production"};

/// RUB a year by Line; a gain is positive.
using YearLines = std::array<Fraction, lineKeys.size()>;

[[nodiscard]] constexpr std::size_t indexOf(Line line)
{
    return static_cast<std::size_t>(line);
}

[[nodiscard]] inline Fraction totalOf(const YearLines& lines)
{
    Fraction total = 0;
    for (const auto& line : lines)
        total += line;
    return total;
}

} // namespace meritdesk::response::demand
