#include "core/retail/sensitivity/axes.h"

namespace meritdesk::retail::sensitivity {

namespace {

// Only what an hour uses above the month's lowest hour is multiplied by 1 + g, rounded half up to the
// quantity step: the plant makes more or less, its base load stays. (Were every hour multiplied alike, every
// line of a bill would be, and no choice would ever change.) Worked number: 100 kWh over a lowest hour of 20
// is 108 at g = 10 %.

constexpr Tenths whole = 1000;

std::vector<SiteMonth> months(const Base& base, Tenths change)
{
    return changedDays(base, [change](std::span<Steps> day, const MonthView& month) {
        for (auto& hour : day)
            hour = month.lowest + rounded(static_cast<Int128>(hour - month.lowest) * (whole + change), whole);
    });
}

} // namespace

const Axis output{.id = "output",
                  .title = "sensitivity-output",
                  .summary = "sensitivity-output-summary",
                  .least = -30,
                  .most = 30,
                  .months = &months};

} // namespace meritdesk::retail::sensitivity
