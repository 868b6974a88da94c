#include "core/retail/portfolio.h"

#include <algorithm>

#include "core/retail/bill_prepared.h"
#include "core/retail/capacity.h"
#include "core/retail/eligibility.h"
#include "core/retail/month_rates.h"
#include "core/retail/places.h"
#include "core/retail/year.h"

namespace meritdesk::retail {

namespace {

void addOnce(std::vector<Reason>& reasons, const Reason& reason)
{
    if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end())
        reasons.push_back(reason);
}

/// Why the category is not open in the month; what it lacks comes from the rates where there are any.
std::vector<Reason> reasonsIn(const PreparedSite& site, const PreparedTariff& tariff, const SiteMonth& hours,
                              std::size_t category)
{
    auto reasons = closedTo(*site.input, tariff.input->month, *categories.at(category));
    const auto& lacking =
        hours.rates ? hours.rates->categories[category].lacking
                    : lackingFor(monthContext(*site.input, tariff, hours), *categories.at(category));
    reasons.insert(reasons.end(), lacking.begin(), lacking.end());
    return reasons;
}

std::vector<Reason> reasonsOf(const PreparedCase& shared, const PreparedSite& site, std::size_t category)
{
    std::vector<Reason> reasons;
    for (std::size_t month = 0; month < site.months.size(); ++month)
        for (const auto& reason : reasonsIn(site, shared.tariffs[month], site.months[month], category))
            addOnce(reasons, reason);
    return reasons;
}

/// Nothing when a month has no planned peak hours, or there is no load in them.
std::optional<Ratio> hoursOfUse(const PreparedCase& shared, const PreparedSite& site, const Exact& volume)
{
    Exact kilowatts;
    for (std::size_t month = 0; month < site.months.size(); ++month) {
        const auto kw = networkKw(shared.tariffs[month], site.months[month].fact);
        if (!kw)
            return std::nullopt;
        kilowatts = kilowatts + *kw;
    }
    if (kilowatts.isZero())
        return std::nullopt;
    return Ratio{volume, kilowatts};
}

SiteYear yearOfSite(const PreparedCase& shared, const PreparedSite& site, const ProductionCalendar& calendar)
{
    SiteYear made{.year = billSite(shared, site, calendar).year};
    for (std::size_t i = 0; i < categories.size(); ++i)
        if (!made.year.totals[i].available)
            made.reasons.at(i) = reasonsOf(shared, site, i);
    made.hoursOfUse = hoursOfUse(shared, site, made.year.volumeKwh);
    return made;
}

PortfolioSums sumsOf(const std::vector<SiteYear>& sites)
{
    PortfolioSums sums;
    for (const auto& site : sites)
        if (const auto& saving = site.year.savingVsCurrent) {
            ++sums.sites;
            sums.today += *site.year.currentTotal;
            sums.best += *site.year.bestChoice()->total;
            sums.saving += *saving;
        }
    return sums;
}

/// The case to be billed in years: without a copy of its hours, which are shared.
Case inYears(const Case& input)
{
    auto years = input;
    years.detail = Detail::Year;
    return years;
}

} // namespace

Result<PortfolioBill> billPortfolio(const Case& input, const ProductionCalendar& calendar,
                                    const ManySites& how)
{
    const auto years = inYears(input);
    const auto shared = prepareShared(years, calendar);
    if (!shared)
        return shared.findings();
    PortfolioBill bill{.sites = std::vector<SiteYear>(years.sites.size())};
    const auto done = eachSite(*shared, how, [&](std::size_t i, const PreparedSite& site) {
        bill.sites[i] = yearOfSite(*shared, site, calendar);
    });
    if (!done)
        return done.findings();
    bill.warnings = done->warnings;
    std::vector<const YearBill*> ranked;
    for (const auto& site : bill.sites)
        ranked.push_back(&site.year);
    bill.ranking = rankedBySaving(ranked);
    bill.sums = sumsOf(bill.sites);
    for (std::size_t i = 0; i < bill.sites.size(); ++i)
        for (auto& finding : deadlineWarnings(bill.sites[i].year, sitePlace(input, i)))
            bill.warnings.push_back(std::move(finding));
    return bill;
}

std::optional<ClosedSaving> closedSaving(const SiteYear& site)
{
    const auto* best = site.year.bestChoice();
    std::optional<ClosedSaving> found;
    for (std::size_t i = 0; best && i < site.year.totals.size(); ++i) {
        const auto& total = site.year.totals[i];
        if (total.available || !total.amounts)
            continue;
        const auto saving = *best->total - total.amounts->total;
        if (Money{} < saving && (!found || found->saving < saving))
            found = ClosedSaving{i, saving};
    }
    return found;
}

} // namespace meritdesk::retail
