#pragma once

#include <array>

#include "core/strategy/lab/tactic.h"

namespace meritdesk::strategy::lab {

extern const Tactic shade;
extern const Tactic level;
extern const Tactic markUp;

/// Every tactic, in the order on screen.
inline constexpr std::array<const Tactic*, 3> tactics{&shade, &level, &markUp};

} // namespace meritdesk::strategy::lab
