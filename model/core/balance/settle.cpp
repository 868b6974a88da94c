#include "core/balance/settle.h"

#include <algorithm>

#include "core/balance/break_even.h"
#include "core/balance/operator_months.h"
#include "core/balance/pricing.h"
#include "core/balance/reports.h"
#include "core/calendar/estonian_calendar.h"

namespace meritdesk::balance {

namespace {

constexpr int publicationWorkingDays = 2;
constexpr int unconfirmedFrom = 2026; ///< the fees of that year on are not confirmed

bool isEstonian(const Case& input)
{
    return !input.regime || input.regime->estonian;
}

std::vector<Publication> publicationOf(const Case& input)
{
    std::vector<Publication> all;
    if (!isEstonian(input))
        return all;
    for (const auto& step : input.steps)
        if (all.empty() || all.back().day != step.day)
            all.push_back({step.day, estonianWorkingDayAfter(step.day, publicationWorkingDays)});
    return all;
}

void warnOfSteps(const Case& input, const PeriodTable& table, Warnings& warnings)
{
    for (std::size_t at = 0; at < table.periods.size(); ++at) {
        const auto& regime = *table.periods[at].regime;
        if (regime.settles != 0 && table.periods[at].minutes > regime.settles)
            warnings.atPeriod("coarser-than-regime", at, {{"regime", std::string(regime.id)}});
    }
    const auto unconfirmed = [](const Step& step) {
        return std::chrono::year_month_day(step.day).year() >= std::chrono::year(unconfirmedFrom);
    };
    if (input.defaultFees && isEstonian(input)
        && std::any_of(input.steps.begin(), input.steps.end(), unconfirmed))
        warnings.at("fee-unconfirmed", "fees");
}

void warnOfPrices(const std::vector<PeriodPrice>& prices, Warnings& warnings)
{
    for (std::size_t at = 0; at < prices.size(); ++at)
        if (!prices[at].isOne() && prices[at].sell < prices[at].buy)
            warnings.atPeriod("sell-below-buy", at);
}

} // namespace

Result<Settlement> settle(const Case& input, const Progress& progress)
{
    auto table = tableOf(input);
    if (!table)
        return table.findings();
    Settlement settlement{.table = std::move(table).value()};
    Warnings warnings;
    std::vector<Finding> faults;
    settlement.external = externalOf(input, settlement.table, warnings, faults);
    checkActivations(settlement.table, warnings, faults);
    settlement.prices = pricesOf(input, settlement.table, warnings, faults);
    if (!faults.empty())
        return faults;
    const auto adders = solveAdders(input, settlement.table, settlement.prices, faults);
    if (!faults.empty())
        return faults;
    warnOfSteps(input, settlement.table, warnings);
    warnOfPrices(settlement.prices, warnings);
    if (!makeReports(input, settlement, progress))
        return error("cancelled", "");
    settlement.months = operatorMonths(input, settlement, adders);
    settlement.publication = publicationOf(input);
    settlement.warnings = warnings.sorted();
    return settlement;
}

} // namespace meritdesk::balance
