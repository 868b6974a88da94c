#include "core/retail/whatif/apply.h"

#include <algorithm>

#include "core/retail/places.h"
#include "core/retail/plan.h"
#include "core/retail/whatif/faults.h"
#include "core/retail/whatif/kinds.h"

namespace meritdesk::retail::whatif {

namespace {

/// No hour below zero.
HourlyValues notBelowZero(const HourlyValues& values)
{
    return excess(values, {.narrow = std::vector<std::int64_t>(values.size(), 0)});
}

/// Says in how many hours the load rose above the maximum power of the connection.
void warnOfPower(const Site& site, const SiteLoad& before, const SiteLoad& after, ChangedSite& changed)
{
    if (site.maxPowerKw <= Rate())
        return;
    const auto limit = floorOf(exact(site.maxPowerKw).fraction() / before.step.fraction());
    Steps largest = 0;
    std::size_t hours = 0;
    for (std::size_t month = 0; month < before.months.size(); ++month)
        for (std::size_t hour = 0; hour < before.months[month].hours.size(); ++hour) {
            const auto steps = after.months[month].hours[hour];
            if (steps <= limit || steps <= before.months[month].hours[hour])
                continue;
            ++hours;
            largest = std::max(largest, steps);
        }
    if (hours > 0)
        changed.findings.push_back(warning("what-if-above-max-power", "changes",
                                           {{"hours", std::to_string(hours)},
                                            {"kw", printExact(kwhOf(largest, before.step).fraction())},
                                            {"most", site.maxPowerKw.text()}}));
}

} // namespace

std::vector<SiteMonth> atLoad(const PreparedCase& prepared, std::size_t site, const SiteLoad& before,
                              const SiteLoad& after, bool planFollows)
{
    auto months = prepared.sites[site].months;
    const auto& plan = prepared.sites[site].input->plan;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const auto& from = before.months[i].hours;
        const auto& to = after.months[i].hours;
        months[i].fact = moved(months[i].fact, from, to, before.step);
        if (plan && plan->assumption)
            months[i].plan = assumedPlan(months[i].fact, *plan->assumption, prepared.input->quantityStep);
        else if (months[i].plan && planFollows)
            months[i].plan = notBelowZero(moved(*months[i].plan, from, to, before.step));
    }
    return months;
}

Result<ChangedSite> apply(const PreparedCase& prepared, std::size_t site, const WhatIf& whatIf)
{
    if (auto faults = faultsOf(whatIf); !faults.empty())
        return faults;
    const auto before = siteLoad(prepared, site);
    if (!before)
        return before.findings();
    ChangedSite changed;
    auto load = *before;
    for (std::size_t i = 0; i < whatIf.changes.size(); ++i) {
        const auto& change = whatIf.changes[i];
        const auto* kind = listed(kinds, change.kind);
        Work work(change, *kind, load, changePlace(i));
        kind->apply(work);
        changed.effects.push_back(work.effect());
        for (auto& finding : work.findings())
            changed.findings.push_back(std::move(finding));
    }
    warnOfPower(*prepared.sites[site].input, *before, load, changed);
    changed.months = atLoad(prepared, site, *before, load, whatIf.planFollows);
    return changed;
}

} // namespace meritdesk::retail::whatif
