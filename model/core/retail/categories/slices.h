#pragma once

#include <vector>

#include "core/retail/category.h"

namespace meritdesk::retail {

/// kWh of the hours of a set over the month.
[[nodiscard]] Exact volumeOf(const MonthContext& month, const HourSet& hours);

/// Every hour of the day.
[[nodiscard]] HourSet allHours();

/// Some hours of the day under one price.
[[nodiscard]] EnergySlice pricedSlice(const MonthContext& month, std::string_view key, const HourSet& hours,
                                      const Exact& price);

/// One line for the whole month under hourly prices: the finished ones of the category when given, else the
/// cost at the wholesale price.
[[nodiscard]] std::vector<EnergySlice> hourlySlice(const MonthContext& month, std::string_view category,
                                                   const std::optional<Exact>& wholesale);

/// True when the sheet has finished hourly prices of this category.
[[nodiscard]] bool hasHourlyAllIn(const MonthContext& month, std::string_view category);

} // namespace meritdesk::retail
