#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/derivation/derivation.h"
#include "items/plan_board.h"

namespace meritdesk::items {

/// Which number of the plans a cell shows.
struct PlanEvidence
{
    enum class Of : std::uint8_t {
        None,
        Score,       ///< `key` of a method
        Cost,        ///< of a method's deviations in the category `key`
        Total,       ///< the year with a method's plans in the category `key`
        PlannedHour, ///< of a method: `day`, `hour`
        Drawn,       ///< of the band, in the category `key`; `method` and `day`: which draw
        Share,       ///< of the drawn years
        Point,       ///< `axis` at `change`, the category `key`
        Switch,      ///< number `day` of `axis`
        Span,        ///< the cost of the days in view with a method in the category `key`
    };

    Of of = Of::None;
    std::size_t method = 0;
    std::string key = {};
    std::size_t day = 0;
    std::size_t hour = 0;
    std::size_t axis = 0;
    int change = 0;
    std::string total = {}; ///< of a drawn year, kopecks

    bool operator==(const PlanEvidence&) const = default;
};

/// How a number came about; nothing where there is none (any more).
[[nodiscard]] std::optional<Derivation> derivationOf(const PlanBoard& board, const PlanEvidence& evidence);

} // namespace meritdesk::items
