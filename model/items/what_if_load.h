#pragma once

#include <array>
#include <optional>
#include <vector>

#include "items/what_if_board.h"

namespace meritdesk::items {

/// Which day of a load is shown: one of the case, or the mean of the working (free) days of the span.
enum class LoadDay : std::uint8_t { MeanWorking, MeanFree, One };

/// kW by hour of the day, before and after a what-if.
struct LoadPair
{
    std::array<Fraction, 24> before = {};
    std::array<Fraction, 24> after = {};
    int days = 0; ///< that went into the mean; 0 when there are none

    bool operator==(const LoadPair&) const = default;
};

/// The load of one day before and after; nothing when the day is not in the case.
[[nodiscard]] std::optional<LoadPair> loadOn(const WhatIfResults& results, const CardResult& card, Day day);

/// The mean load of the span's working or free days.
[[nodiscard]] LoadPair meanLoad(const WhatIfResults& results, const CardResult& card,
                                std::optional<std::size_t> month, bool working);

/// The day of the span on which most energy moves, the first on a tie; nothing when nothing moves.
[[nodiscard]] std::optional<Day> busiestDay(const WhatIfResults& results, const CardResult& card,
                                            std::optional<std::size_t> month);

} // namespace meritdesk::items
