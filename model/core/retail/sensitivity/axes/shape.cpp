#include <algorithm>
#include <numeric>

#include "core/retail/sensitivity/axes.h"

namespace meritdesk::retail::sensitivity {

namespace {

// Every hour's distance from its day's mean times 1 + s: below zero the day is flatter (-100 % would be
// flat), above it is more peaked. The day keeps its energy: hours are rounded so that their running sum is
// the rounded running sum. A day whose lowest hour would fall below zero stops where it reaches zero. Worked
// number: hours of 8 and 12 kWh about a mean of 10 become 9 and 11 at s = -50 %.

constexpr Tenths whole = 1000;

/// A stretch of 1 + top / bottom.
struct Stretch
{
    Int128 top = 0;
    Int128 bottom = whole;
};

/// The stretch asked for, or the largest that leaves no hour below zero.
Stretch stretchOf(std::span<const Steps> day, Steps total, Tenths change)
{
    const auto lowest = static_cast<Int128>(*std::min_element(day.begin(), day.end()));
    const auto hours = static_cast<Int128>(day.size());
    const auto below = total - hours * lowest; // the mean less the lowest hour, times the hours
    if (change <= 0 || below * (whole + change) <= static_cast<Int128>(total) * whole)
        return {change, whole};
    return {total - below, below}; // (1 + s) x (mean - lowest) = mean
}

void stretch(std::span<Steps> day, Tenths change)
{
    const auto total = std::accumulate(day.begin(), day.end(), Steps(0));
    const auto [top, bottom] = stretchOf(day, total, change);
    const auto hours = static_cast<Int128>(day.size());
    Int128 exact = 0; // running sum x hours x bottom
    Steps given = 0;
    for (auto& hour : day) {
        exact += total * bottom + (bottom + top) * (hours * hour - total);
        const auto sum = rounded(exact, hours * bottom);
        hour = sum - given;
        given = sum;
    }
}

std::vector<SiteMonth> months(const Base& base, Tenths change)
{
    return changedDays(base, [change](std::span<Steps> day, const MonthView&) {
        if (change != 0)
            stretch(day, change);
    });
}

} // namespace

const Axis shape{.id = "shape",
                 .title = "sensitivity-shape",
                 .summary = "sensitivity-shape-summary",
                 .least = -50,
                 .most = 50,
                 .months = &months};

} // namespace meritdesk::retail::sensitivity
