#include "core/retail/sensitivity/axes.h"

namespace meritdesk::retail::sensitivity {

namespace {

// A share of every day hour moves to the night hours of the same date, evenly; what does not divide falls to
// the first of them. Below zero a share of the night moves to the day. Worked number: a tenth of sixteen day
// hours of 10 kWh gives eight night hours 2 kWh more each.

constexpr Tenths whole = 1000;

void move(std::span<Steps> day, const HourSet& night, Tenths share, bool fromNight)
{
    Steps taken = 0;
    for (std::size_t hour = 0; hour < day.size(); ++hour)
        if (night.test(hour) == fromNight) {
            const auto part = rounded(static_cast<Int128>(day[hour]) * share, whole);
            day[hour] -= part;
            taken += part;
        }
    const auto nights = static_cast<Steps>(night.count());
    const auto places = fromNight ? static_cast<Steps>(day.size()) - nights : nights;
    auto rest = taken % places;
    for (std::size_t hour = 0; hour < day.size(); ++hour)
        if (night.test(hour) != fromNight) {
            day[hour] += taken / places + (rest > 0 ? 1 : 0);
            rest -= rest > 0 ? 1 : 0;
        }
}

std::vector<SiteMonth> months(const Base& base, Tenths change)
{
    return changedDays(base, [change](std::span<Steps> day, const MonthView& month) {
        move(day, month.night, change < 0 ? -change : change, change < 0);
    });
}

} // namespace

const Axis nightShift{.id = "night-shift",
                      .title = "sensitivity-night-shift",
                      .summary = "sensitivity-night-shift-summary",
                      .least = -30,
                      .most = 30,
                      .months = &months};

} // namespace meritdesk::retail::sensitivity
