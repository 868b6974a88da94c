#pragma once

#include <vector>

#include "items/auction_board.h"
#include "items/pinned_states.h"
#include "views/charts/step_outlines.h"

namespace meritdesk::views {

/// What stands thin behind the curves: the pinned states, and while a trial is on the document's own book.
[[nodiscard]] std::vector<charts::CurveOutline> curveOutlines(const items::AuctionBoard& board,
                                                              const items::PinnedStates& pins);

} // namespace meritdesk::views
