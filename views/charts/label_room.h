#pragma once

#include <vector>

#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// Leaves room for texts at the right of the first panel, with a gap of so many pixels on both sides; the
/// usual margin without texts.
void leaveRoomRight(Plot& plot, const std::vector<QCPItemText*>& texts, int gap);

} // namespace meritdesk::views::charts
