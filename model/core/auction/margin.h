#pragma once

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// Where a merge of two ladders stopped.
struct Stop
{
    std::optional<Price> buyInFront = {};  ///< value of the first buyers not fully served
    std::optional<Price> sellInFront = {}; ///< value of the first sellers not fully served
    bool capped = false;                   ///< the cap stopped a trade that the two would have made
};

/// Fills margin and situation from the last step and the stop.
void findMargin(Clearing& clearing, const Stop& stop);

/// The same for a one-sided book; the demand counts as a bid at the price cap (at any price without one).
void findOneSidedMargin(Clearing& clearing, std::optional<Price> sellInFront, std::optional<Price> priceCap);

} // namespace meritdesk::auction
