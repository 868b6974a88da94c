#pragma once

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// Fills V* and P* of the ladders: with D(p) the bids at p or above and S(p) the offers at p or below, V(p) =
/// min(D, S) over all declared values, its maximum, and the values that reach it (none where the maximum is
/// 0).
void findLargestVolume(Clearing& clearing);

/// The same right after a merge that no cap stopped: it traded V*.
void takeLargestVolume(Clearing& clearing);

} // namespace meritdesk::auction
