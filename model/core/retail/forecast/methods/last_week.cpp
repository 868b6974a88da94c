#include "core/retail/forecast/methods.h"

namespace meritdesk::retail::forecast {

namespace {

// The same weekday a week before, holiday or not: the plan of Tuesday the 11th is Tuesday the 4th.

constexpr std::chrono::days week(7);

Basis basis(const Known& known)
{
    if (const auto day = known.find(known.day() - week))
        return {{*day}};
    return {};
}

} // namespace

const Method lastWeek{.id = "last-week",
                      .title = "forecast-last-week",
                      .summary = "forecast-last-week-summary",
                      .fallback = &previousDay,
                      .basis = &basis};

} // namespace meritdesk::retail::forecast
