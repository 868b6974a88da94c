#include "core/retail/forecast/methods.h"

namespace meritdesk::retail::forecast {

namespace {

// The mean, hour by hour, of all days of the planned day's type (full working day, day before a holiday, day
// off) in the four weeks up to the last metered day. Worked number: twenty working days with 300 kWh
// altogether between nine and ten o'clock plan 15 kWh for that hour of a working day.

constexpr int daysBack = 28 + noticeDays - 1;

Basis basis(const Known& known)
{
    Basis basis;
    for (const auto day : known.sameType(daysBack))
        basis.push_back({day});
    return basis;
}

} // namespace

const Method weekdayProfile{.id = "weekday-profile",
                            .title = "forecast-weekday-profile",
                            .summary = "forecast-weekday-profile-summary",
                            .fallback = &previousDay,
                            .basis = &basis};

} // namespace meritdesk::retail::forecast
