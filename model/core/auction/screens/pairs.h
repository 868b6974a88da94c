#pragma once

#include <vector>

#include "core/auction/screens/screening.h"

namespace meritdesk::auction {

/// The pairs of one side whose values (the bidders' prices) are equal in at least `least` of the rounds: most
/// rounds first, then by side and the names' bytes.
[[nodiscard]] std::vector<EqualBids> pairsOfEqual(const std::vector<std::vector<Bidder>>& rounds,
                                                  std::size_t least);

} // namespace meritdesk::auction
