#pragma once

#include <cstdint>
#include <vector>

#include "views/charts/load_profile.h"

namespace meritdesk::views::charts {

/// What a day of a load profile comes to; NaN where the day has no value.
struct DayRange
{
    std::int64_t noon = 0;
    double low = LoadProfile::none;
    double high = LoadProfile::none;
    double mean = LoadProfile::none;
};

/// One range a day, from the first to the last day of the profile.
[[nodiscard]] std::vector<DayRange> dayRanges(const LoadProfile& profile);

} // namespace meritdesk::views::charts
