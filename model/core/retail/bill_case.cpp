#include "core/retail/bill_case.h"

#include <algorithm>
#include <numeric>

#include "core/retail/bill_prepared.h"
#include "core/retail/places.h"
#include "core/retail/year.h"

namespace meritdesk::retail {

namespace {

std::vector<std::size_t> rankingOf(const std::vector<SiteBill>& sites)
{
    std::vector<std::size_t> order(sites.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&sites](std::size_t a, std::size_t b) {
        const auto& first = sites[a].year.savingVsCurrent;
        const auto& second = sites[b].year.savingVsCurrent;
        return first && (!second || *second < *first);
    });
    return order;
}

} // namespace

Result<CaseBill> billCase(const Case& input, const ProductionCalendar& calendar, const Progress& progress)
{
    auto prepared = prepare(input, calendar);
    if (!prepared)
        return prepared.findings();
    auto sites = billPrepared(*prepared, calendar, progress);
    if (!sites)
        return sites.findings();
    CaseBill bill{.sites = std::move(sites).value(), .warnings = prepared->warnings};
    for (const auto& tariff : prepared->tariffs)
        bill.workingDays.push_back(tariff.workingDays);
    bill.ranking = rankingOf(bill.sites);
    for (std::size_t i = 0; i < bill.sites.size(); ++i)
        for (auto& finding : deadlineWarnings(bill.sites[i].year, sitePlace(input, i)))
            bill.warnings.push_back(std::move(finding));
    return bill;
}

} // namespace meritdesk::retail
