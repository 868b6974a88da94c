#include "core/retail/sensitivity/axes.h"

namespace meritdesk::retail::sensitivity {

namespace {

// Every hour times 1 + g, rounded half up to the quantity step. Worked number: 100 kWh at g = -2.5 % is 97.5.

constexpr Tenths whole = 1000;

std::vector<SiteMonth> months(const Base& base, Tenths change)
{
    return changedDays(base, [change](std::span<Steps> day, const MonthView&) {
        for (auto& hour : day)
            hour = rounded(static_cast<Int128>(hour) * (whole + change), whole);
    });
}

} // namespace

const Axis growth{.id = "growth",
                  .title = "sensitivity-growth",
                  .summary = "sensitivity-growth-summary",
                  .least = -30,
                  .most = 30,
                  .months = &months};

} // namespace meritdesk::retail::sensitivity
