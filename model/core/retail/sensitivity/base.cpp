#include "core/retail/sensitivity/base.h"

#include <algorithm>

#include "core/retail/month_rates.h"
#include "core/retail/plan.h"

namespace meritdesk::retail::sensitivity {

namespace {

constexpr int nightBegin = 23; ///< hours of the day 23, 0 .. 6 where the price sheet names no night
constexpr int nightEnd = 7;

HourSet nightOf(const MonthTariff& tariff)
{
    if (tariff.zoneHours && tariff.zoneHours->night.any() && !tariff.zoneHours->night.all())
        return tariff.zoneHours->night;
    HourSet night;
    for (int hour = 0; hour < 24; ++hour)
        night.set(static_cast<std::size_t>(hour), hour >= nightBegin || hour < nightEnd);
    return night;
}

/// A load whose hours are those of the plans.
Result<std::vector<std::vector<Steps>>> planSteps(const PreparedCase& prepared, std::size_t site)
{
    PreparedCase plans = prepared;
    for (auto& month : plans.sites[site].months)
        if (month.plan)
            month.fact = *month.plan;
    const auto load = whatif::siteLoad(plans, site);
    if (!load)
        return load.findings();
    std::vector<std::vector<Steps>> steps;
    for (const auto& month : load->months)
        steps.push_back(month.hours);
    return steps;
}

std::vector<Steps> changedHours(const std::vector<Steps>& hours, const HourSet& night,
                                const ChangeDay& change)
{
    auto changed = hours;
    const MonthView month{night, *std::min_element(hours.begin(), hours.end())};
    for (std::size_t hour = 0; hour < changed.size(); hour += whatif::hoursADay)
        change(std::span(changed).subspan(hour, whatif::hoursADay), month);
    return changed;
}

} // namespace

Result<Base> baseOf(const PreparedCase& prepared, std::size_t site)
{
    const auto load = whatif::siteLoad(prepared, site);
    if (!load)
        return load.findings();
    const auto plans = planSteps(prepared, site);
    if (!plans)
        return plans.findings();
    Base base{&prepared, site, load->step, prepared.sites[site].months, {}, {}};
    const auto& plan = base.input().plan;
    RateBook rates;
    for (std::size_t i = 0; i < base.months.size(); ++i) {
        auto& month = base.months[i];
        const auto& tariff = prepared.tariffs[i];
        base.planned.push_back(rates.of(base.input(), tariff, true));
        month.rates = month.plan ? base.planned.back() : rates.of(base.input(), tariff, false);
        const bool given = month.plan && plan && !plan->assumption;
        base.steps.push_back(
            {load->months[i].hours, given ? (*plans)[i] : std::vector<Steps>(), nightOf(*tariff.input)});
    }
    return base;
}

std::vector<SiteMonth> changedDays(const Base& base, const ChangeDay& change)
{
    auto months = base.months;
    const auto& plan = base.input().plan;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const auto& from = base.steps[i];
        auto& month = months[i];
        month.fact =
            whatif::moved(month.fact, from.fact, changedHours(from.fact, from.night, change), base.step);
        if (!from.plan.empty())
            month.plan =
                whatif::moved(*month.plan, from.plan, changedHours(from.plan, from.night, change), base.step);
        else if (month.plan && plan && plan->assumption)
            month.plan = assumedPlan(month.fact, *plan->assumption, base.prepared->input->quantityStep);
    }
    return months;
}

} // namespace meritdesk::retail::sensitivity
