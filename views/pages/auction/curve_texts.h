#pragma once

#include "items/auction_board.h"
#include "views/charts/step_curves_layer.h"

namespace meritdesk::views {

/// The words and numbers that stand in the drawing of the curves.
[[nodiscard]] charts::StepCurvesTexts curveTexts(const items::AuctionBoard& board);

} // namespace meritdesk::views
