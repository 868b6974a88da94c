#pragma once

#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// Makes a plot a map of hours: days across, the hours of a day downwards from midnight, a colour scale at
/// the right; the wheel zooms days.
void layHeatMap(Plot& plot, QCPColorMap& map, QCPColorScale& scale);

/// Colours a map and its scale by a ramp from low to high; cells without a value get `none`.
void colourHeatMap(QCPColorMap& map, QCPColorScale& scale, const std::vector<QColor>& ramp,
                   const Theme& theme);

/// Sizes the cells: `days` columns from `first` (seconds since 1970 of a day's begin), 24 rows.
void sizeHeatMap(QCPColorMap& map, double first, int days);

} // namespace meritdesk::views::charts
