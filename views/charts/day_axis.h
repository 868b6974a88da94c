#pragma once

#include <array>

#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// A step an hour of a day: the value holds from its begin to its end.
void fillDay(QCPGraph& graph, const std::array<double, 24>& values);

/// The time axis of one day, 0:00 to 24:00, with clock times every three hours.
void showHoursOfDay(Plot& plot);

/// The values from zero to a little above the highest; 0..1 when there is none.
void rangeFromZero(Plot& plot, double highest);

} // namespace meritdesk::views::charts
