#pragma once

#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// Shows the names of the lines side by side below all panels, where they hide nothing.
void putLegendBelow(Plot& plot);

} // namespace meritdesk::views::charts
