#include "core/retail/whatif/outcome.h"

#include "core/listed.h"
#include "core/retail/bill_month.h"
#include "core/retail/categories.h"
#include "core/retail/year.h"

namespace meritdesk::retail::whatif {

namespace {

std::optional<Money> totalOf(const YearTotal& total)
{
    return total.amounts ? std::optional(total.amounts->total) : std::nullopt;
}

} // namespace

std::optional<Money> CategorySaving::saving() const
{
    return before && after ? std::optional(*before - *after) : std::nullopt;
}

std::optional<Money> Outcome::bestSaving() const
{
    const auto* old = before.year.bestChoice();
    const auto* now = after.year.bestChoice();
    return old && now ? std::optional(*old->total - *now->total) : std::nullopt;
}

SiteBill billMonths(const PreparedCase& prepared, std::size_t site, const std::vector<SiteMonth>& months,
                    const ProductionCalendar& calendar)
{
    const auto& input = *prepared.sites[site].input;
    SiteBill bill{.site = input.name};
    for (std::size_t month = 0; month < months.size(); ++month)
        bill.months.push_back(billMonth(input, prepared.tariffs[month], months[month], true));
    const auto* current = input.currentCategory ? listed(categories, *input.currentCategory) : nullptr;
    bill.year = yearOf(bill.months, current, prepared.input->tariffDecision, calendar);
    return bill;
}

Outcome outcomeOf(const PreparedCase& prepared, std::size_t site, ChangedSite changed,
                  const ProductionCalendar& calendar)
{
    Outcome outcome{.changed = std::move(changed)};
    outcome.before = billMonths(prepared, site, prepared.sites[site].months, calendar);
    outcome.after = billMonths(prepared, site, outcome.changed.months, calendar);
    for (std::size_t i = 0; i < outcome.before.year.totals.size(); ++i) {
        const auto& before = outcome.before.year.totals[i];
        const auto& after = outcome.after.year.totals[i];
        outcome.categories.push_back({before.category, before.available, totalOf(before), totalOf(after)});
    }
    return outcome;
}

Result<Outcome> outcomeOf(const PreparedCase& prepared, std::size_t site, const WhatIf& whatIf,
                          const ProductionCalendar& calendar)
{
    auto changed = apply(prepared, site, whatIf);
    if (!changed)
        return changed.findings();
    return outcomeOf(prepared, site, std::move(changed).value(), calendar);
}

} // namespace meritdesk::retail::whatif
