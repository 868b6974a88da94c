#pragma once

#include <string>
#include <vector>

#include "core/retail/prepared.h"
#include "core/retail/whatif/change.h"
#include "tests/core/retail/random_case.h"

namespace meritdesk::tests {

inline constexpr Month november2025 = std::chrono::year(2025) / 11;

/// Hours 1..24 named by their numbers.
[[nodiscard]] inline retail::HourSet hours(const std::vector<int>& numbers)
{
    retail::HourSet set;
    for (const auto number : numbers)
        set.set(static_cast<std::size_t>(number - 1));
    return set;
}

[[nodiscard]] inline retail::whatif::Amount amount(const std::string& text)
{
    return retail::whatif::Amount::read(text).value();
}

/// A site that uses `kwhAnHour` in every hour of November 2025, without prices; planned peak hours 8..21.
[[nodiscard]] inline retail::Case flatNovember(const std::string& kwhAnHour)
{
    retail::Site site{.name = "flat", .points = {{.own = flatMeter(november2025, 1, kwhAnHour)}}};
    retail::MonthTariff tariff{.month = november2025};
    tariff.plannedPeakHours = retail::HourSet(0x1FFF80);
    return {.sites = {site}, .months = {tariff}};
}

/// What an hour of a month uses: day of the month 1.., hour 1..24; plain notation.
[[nodiscard]] inline std::string hourText(const retail::SiteMonth& month, int day, int hour)
{
    const auto index = static_cast<std::size_t>((day - 1) * 24 + hour - 1);
    return printExact(month.fact.at(index).fraction());
}

} // namespace meritdesk::tests
