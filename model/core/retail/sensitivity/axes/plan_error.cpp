#include "core/retail/month_rates.h"
#include "core/retail/plan.h"
#include "core/retail/sensitivity/axes.h"

namespace meritdesk::retail::sensitivity {

namespace {

// The plan is taken to be wrong by the same percent in every hour, above the fact in the 1st, 3rd, 5th hour
// of the month and below it in the 2nd, 4th, whatever plan the site has. Worked number: hours of 100 kWh at
// 5 % are planned as 105, 95, 105 ...

std::vector<SiteMonth> months(const Base& base, Tenths change)
{
    const PlanAssumption assumption{
        .errorPercent = Rate::fromMantissa(static_cast<Int128>(change) * 100'000'000'000)}; // 0.1 of 10^-12
    auto months = base.months;
    for (std::size_t i = 0; i < months.size(); ++i) {
        months[i].plan = assumedPlan(months[i].fact, assumption, base.prepared->input->quantityStep);
        months[i].rates = base.planned[i];
    }
    return months;
}

} // namespace

const Axis planError{.id = "plan-error",
                     .title = "sensitivity-plan-error",
                     .summary = "sensitivity-plan-error-summary",
                     .most = 30,
                     .startsAsIs = false,
                     .months = &months};

} // namespace meritdesk::retail::sensitivity
