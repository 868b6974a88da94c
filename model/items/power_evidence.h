#pragma once

#include <optional>

#include "items/power_board.h"
#include "items/screen_evidence.h"

namespace meritdesk::items {

/// Which number of market power a cell or a link shows.
struct PowerEvidence
{
    enum class Of : std::uint8_t {
        None,
        Point,  ///< figure of point `at` of the sweep asked about
        Case,   ///< figure of state `at` (a PowerCase)
        Change, ///< of the figure, from nothing withheld to state `at`
        Gain,   ///< of the figure, from nothing withheld to point `at`
        Screen, ///< an index of a screen
        Lerner  ///< of seller `name` in state `at`
    };

    Of of = Of::None;
    marketpower::Figure figure = marketpower::Figure::Profit;
    std::size_t at = 0;
    std::string name = {};
    ScreenEvidence screen = {};

    bool operator==(const PowerEvidence&) const = default;
};

/// How a number came about; nothing where there is none (any more).
[[nodiscard]] std::optional<Derivation> derivationOf(const PowerBoard& board, const PowerEvidence& evidence);

} // namespace meritdesk::items
