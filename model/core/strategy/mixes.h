#pragma once

#include <vector>

#include "core/strategy/market.h"

namespace meritdesk::strategy {

/// How often a firm offered each place of the grid, as shares of 1.
using Mix = std::vector<double>;

/// What each firm loses by its mix against its best single price while the others keep theirs, each firm
/// choosing by itself; >= 0, money per round.
[[nodiscard]] std::vector<double> exploitability(const Market& market, const std::vector<Mix>& mixes);

} // namespace meritdesk::strategy
