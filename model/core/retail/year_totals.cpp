#include "core/retail/year_totals.h"

#include "core/listed.h"
#include "core/retail/bill_month.h"
#include "core/retail/categories.h"
#include "core/retail/quick_months.h"
#include "core/retail/year.h"

namespace meritdesk::retail {

MonthBill monthTotals(const Site& site, const PreparedTariff& tariff, const SiteMonth& hours)
{
    return billMonth(site, tariff, hours, false);
}

YearBill yearTotals(const PreparedCase& prepared, std::size_t site, const std::vector<SiteMonth>& months,
                    const ProductionCalendar& calendar)
{
    const auto& input = *prepared.sites[site].input;
    const auto* current = input.currentCategory ? listed(categories, *input.currentCategory) : nullptr;
    if (const auto quick = quickMonths(prepared.tariffs, input, months))
        return yearOf(*quick, current, prepared.input->tariffDecision, calendar);
    std::vector<MonthBill> bills;
    bills.reserve(months.size());
    for (std::size_t i = 0; i < months.size(); ++i)
        bills.push_back(monthTotals(input, prepared.tariffs[i], months[i]));
    return yearOf(bills, current, prepared.input->tariffDecision, calendar);
}

} // namespace meritdesk::retail
