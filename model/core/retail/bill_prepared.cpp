#include "core/retail/bill_prepared.h"

#include "core/listed.h"
#include "core/retail/bill_month.h"
#include "core/retail/categories.h"
#include "core/retail/quick_months.h"
#include "core/retail/turns.h"
#include "core/retail/year.h"

namespace meritdesk::retail {

SiteBill billSite(const PreparedCase& prepared, const PreparedSite& site, const ProductionCalendar& calendar)
{
    const auto& input = *site.input;
    const auto* current = input.currentCategory ? listed(categories, *input.currentCategory) : nullptr;
    const auto& decision = prepared.input->tariffDecision;
    if (prepared.input->detail == Detail::Year)
        if (const auto months = quickMonths(prepared.tariffs, site))
            return {.site = input.name, .year = yearOf(*months, current, decision, calendar)};
    SiteBill bill{.site = input.name};
    const bool keepLines = prepared.input->detail == Detail::Full;
    for (std::size_t month = 0; month < site.months.size(); ++month)
        bill.months.push_back(billMonth(input, prepared.tariffs[month], site.months[month], keepLines));
    bill.year = yearOf(bill.months, current, decision, calendar);
    if (prepared.input->detail == Detail::Year)
        bill.months.clear();
    return bill;
}

SiteBill billSite(const PreparedCase& prepared, std::size_t site, const ProductionCalendar& calendar)
{
    return billSite(prepared, prepared.sites[site], calendar);
}

Result<std::vector<SiteBill>> billPrepared(const PreparedCase& prepared, const ProductionCalendar& calendar,
                                           const Progress& progress, unsigned cores)
{
    std::vector<SiteBill> bills(prepared.sites.size());
    const bool done = inTurns(bills.size(), cores, progress, [&](std::size_t from, std::size_t to) {
        for (auto site = from; site < to; ++site)
            bills[site] = billSite(prepared, site, calendar);
        return true;
    });
    if (!done)
        return error("cancelled", "");
    return bills;
}

} // namespace meritdesk::retail
