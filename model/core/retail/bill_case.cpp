#include "core/retail/bill_case.h"

#include "core/retail/bill_prepared.h"
#include "core/retail/each_site.h"
#include "core/retail/month_rates.h"
#include "core/retail/places.h"
#include "core/retail/year.h"

namespace meritdesk::retail {

namespace {

void addWorkingDays(const PreparedCase& shared, CaseBill& bill)
{
    for (const auto& tariff : shared.tariffs)
        bill.workingDays.push_back(tariff.workingDays);
}

void addDeadlineWarnings(const Case& input, std::size_t site, CaseBill& bill)
{
    for (auto& finding : deadlineWarnings(bill.sites[site].year, sitePlace(input, site)))
        bill.warnings.push_back(std::move(finding));
}

} // namespace

Result<CaseBill> billCase(const Case& input, const ProductionCalendar& calendar, const Progress& progress,
                          unsigned cores)
{
    const auto shared = prepareShared(input, calendar);
    if (!shared)
        return shared.findings();
    CaseBill bill{.sites = std::vector<SiteBill>(input.sites.size())};
    const auto done = eachSite(*shared, {progress, cores}, [&](std::size_t i, const PreparedSite& site) {
        bill.sites[i] = billSite(*shared, site, calendar);
    });
    if (!done)
        return done.findings();
    bill.warnings = done->warnings;
    addWorkingDays(*shared, bill);
    std::vector<const YearBill*> years;
    for (const auto& site : bill.sites)
        years.push_back(&site.year);
    bill.ranking = rankedBySaving(years);
    for (std::size_t i = 0; i < bill.sites.size(); ++i)
        addDeadlineWarnings(input, i, bill);
    return bill;
}

Result<CaseBill> billOneSite(const Case& input, std::size_t site, const ProductionCalendar& calendar)
{
    if (input.detail != Detail::Full) {
        auto full = input;
        full.detail = Detail::Full;
        return billOneSite(full, site, calendar);
    }
    const auto shared = prepareShared(input, calendar);
    if (!shared)
        return shared.findings();
    RateBook rates;
    const auto made = prepareSite(*shared, site, rates);
    if (!made)
        return made.findings();
    CaseBill bill{.sites = std::vector<SiteBill>(input.sites.size()), .warnings = shared->warnings};
    bill.warnings.insert(bill.warnings.end(), made->warnings.begin(), made->warnings.end());
    bill.sites[site] = billSite(*shared, made->site, calendar);
    addWorkingDays(*shared, bill);
    addDeadlineWarnings(input, site, bill);
    return bill;
}

} // namespace meritdesk::retail
