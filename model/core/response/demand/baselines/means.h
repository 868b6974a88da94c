#pragma once

#include <span>
#include <vector>

#include "core/response/demand/baselines/method.h"

namespace meritdesk::response::demand {

/// The mean of the days hour by hour, each hour to 12 decimals; at least one day.
[[nodiscard]] DayLoad meanOf(std::span<const LeftDay> days);

/// The days ordered by what they used in the window, rising, then by day.
[[nodiscard]] std::vector<LeftDay> ranked(std::span<const LeftDay> days);

/// The same load in every hour.
[[nodiscard]] DayLoad flat(Pico load);

/// The load of an hour 1..24.
[[nodiscard]] Pico at(const DayLoad& load, int hour);

} // namespace meritdesk::response::demand
