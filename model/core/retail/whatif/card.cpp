#include "core/retail/whatif/card.h"

#include <iterator>
#include <utility>

#include "core/listed.h"
#include "core/retail/categories.h"
#include "core/retail/whatif/faults.h"
#include "core/retail/whatif/plan_faults.h"

namespace meritdesk::retail::whatif {

namespace {

/// What was done by hand comes first, then what the planner did.
void putBefore(const ChangedSite& byHand, ChangedSite& planned)
{
    planned.effects.insert(planned.effects.begin(), byHand.effects.begin(), byHand.effects.end());
    planned.findings.insert(planned.findings.begin(), byHand.findings.begin(), byHand.findings.end());
}

Result<CardOutcome> withPlan(const PreparedCase& prepared, std::size_t site, const Goal& goal,
                             ChangedSite byHand, const ProductionCalendar& calendar, const Progress& progress)
{
    auto changed = prepared;
    changed.sites[site].months = byHand.months;
    auto made = cheapestPlan(changed, site, taskOf(goal), calendar, progress);
    if (!made)
        return made.findings();
    auto plan = std::move(made).value();
    GoalOutcome came{plan.category, plan.months, plan.promised(), plan.saved()};
    putBefore(byHand, plan.outcome.changed);
    auto outcome = outcomeOf(prepared, site, std::move(plan.outcome.changed), calendar);
    return CardOutcome{std::move(outcome), std::move(came)};
}

} // namespace

PlanTask taskOf(const Goal& goal)
{
    return {listed(categories, goal.category), goal.storage, goal.flexible};
}

std::vector<Finding> faultsOf(const Card& card)
{
    auto findings = faultsOf(card.whatIf);
    if (!card.goal)
        return findings;
    for (auto& finding : faultsOf(taskOf(*card.goal))) {
        finding.place.insert(0, "cheapest_plan.");
        findings.push_back(std::move(finding));
    }
    return findings;
}

Result<CardOutcome> outcomeOf(const PreparedCase& prepared, std::size_t site, const Card& card,
                              const ProductionCalendar& calendar, const Progress& progress)
{
    if (auto faults = faultsOf(card); !faults.empty())
        return faults;
    auto changed = apply(prepared, site, card.whatIf);
    if (!changed)
        return changed.findings();
    if (card.goal)
        return withPlan(prepared, site, *card.goal, std::move(changed).value(), calendar, progress);
    return CardOutcome{outcomeOf(prepared, site, std::move(changed).value(), calendar), {}};
}

} // namespace meritdesk::retail::whatif
