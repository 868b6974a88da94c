#pragma once

#include <functional>
#include <string>

#include "core/retail/forecast/history.h"
#include "core/retail/forecast/year_plan.h"
#include "tests/core/retail/random_case.h"

namespace meritdesk::tests {

/// The kWh of an hour, by day and hour of the day 0..23.
using HourOf = std::function<int(Day, int)>;

/// March and April 2025 without prices, with the meter of a function; the step is 0.001 kWh.
[[nodiscard]] inline retail::Case meteredCase(const HourOf& hourOf)
{
    retail::HourlySeries series;
    const auto end = *readDay("2025-05-01");
    for (auto day = *readDay("2025-03-01"); day < end; day += std::chrono::days(1))
        for (int hour = 0; hour < 24; ++hour)
            series.set(retail::hourIndex(day, hour), kwh(std::to_string(hourOf(day, hour))).mantissa());
    retail::Site site{.name = "metered", .maxPowerKw = rate("5000")};
    site.points = {{.own = retail::MeterData{Shared(std::move(series)), "typed"}}};
    retail::Case input{.sites = {site}};
    for (const unsigned month : {3U, 4U})
        input.months.push_back({.month = std::chrono::year(2025) / month});
    return input;
}

/// The history of a case's first site under a calendar in which Monday to Friday work.
[[nodiscard]] inline retail::forecast::History historyIn(const retail::Case& input)
{
    const auto prepared = prepare(input, weekdays());
    return retail::forecast::historyOf(*prepared, 0, weekdays()).value();
}

/// The days that a planned day was made of: "2025-03-03 x1, 2025-02-24 x1".
[[nodiscard]] inline std::string basisText(const retail::forecast::History& history,
                                           const retail::forecast::PlannedDay& planned)
{
    std::string text;
    for (const auto& [day, weight] : planned.basis)
        text += (text.empty() ? "" : ", ") + printDay(history.days[day].day) + " x" + std::to_string(weight);
    return text;
}

/// Position of a day in the history.
[[nodiscard]] inline std::size_t dayIn(const retail::forecast::History& history, const std::string& text)
{
    return static_cast<std::size_t>((*readDay(text) - history.days.front().day).count());
}

} // namespace meritdesk::tests
