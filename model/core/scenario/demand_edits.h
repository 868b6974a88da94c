#pragma once

#include <optional>
#include <utility>

#include "core/response/demand/case.h"
#include "core/scenario/edit.h"

namespace meritdesk::scenario {

/// Another cell of the matrix is studied closely: positions in the depths and durations of the case.
[[nodiscard]] Edit studyResponseCell(std::size_t depth, std::size_t duration);

/// A mechanism of demand response is studied, or no longer; the last one stays, and what is said then is why.
[[nodiscard]] std::optional<Finding> chooseMechanism(response::demand::Case& input,
                                                     const response::demand::Mechanism& mechanism, bool on);

/// Asks the case about a factor at a low and a high multiple, each >= 0, or no longer (nothing).
[[nodiscard]] Edit askFactor(const response::demand::Factor& factor,
                             std::optional<std::pair<response::Share, response::Share>> range);

} // namespace meritdesk::scenario
