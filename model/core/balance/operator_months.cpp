#include "core/balance/operator_months.h"

#include <algorithm>

#include "core/balance/scales.h"
#include "core/balance/shares.h"
#include "core/calendar/estonian_calendar.h"
#include "core/units/exact_sum.h"

namespace meritdesk::balance {

namespace {

constexpr int centDecimals = 2;
constexpr int reportWorkingDays = 3;

Integer centsOf(const Fraction& euros)
{
    return roundHalfUp(Fraction(euros * 100));
}

/// Money of a quantity of the table at a price series, where both are there.
Integer activatedCents(const PeriodTable& table, const WideColumn& quantities, PriceKey key, MonthSpan span)
{
    Integer sum = 0;
    for (auto at = span.begin; at < span.end; ++at)
        if (const auto price = table.price(key, at); price && quantities[at] != 0)
            sum += Integer(quantities[at]) * *price;
    return roundHalfUp(Fraction(sum, Integer(picoEuros / 100)));
}

/// Trade with the open supplier: sold above zero is income, bought below zero a cost.
void addExternal(const Settlement& settlement, MonthSpan span, OperatorMonth& month)
{
    ExactSum sale;
    ExactSum purchase;
    for (auto at = span.begin; at < span.end; ++at) {
        const auto quantity = settlement.table.external[at];
        const auto& external = settlement.external[at];
        if (quantity == 0)
            continue;
        auto& side = quantity > 0 ? sale : purchase;
        if (external.joint)
            side.add(external.joint->ownMoney);
        else if (external.price)
            side.add(Integer(quantity) * *external.price, picoEuros);
    }
    month.externalSale = sale.rounded(centDecimals);
    month.externalPurchase = -purchase.rounded(centDecimals);
}

void addReports(const Settlement& settlement, std::size_t at, OperatorMonth& month, Integer& bought)
{
    const auto count = settlement.table.months.size();
    for (auto i = at; i < settlement.reports.size(); i += count) {
        const auto& report = settlement.reports[i];
        month.soldToBrps += report.sold.cents;
        bought += report.bought.cents;
        for (const auto& fee : report.fees)
            month.fees += fee.cents;
    }
}

/// The items come back in the share that the income from energy sold covers of them.
void recover(OperatorMonth& month)
{
    const auto sum = month.itemSum();
    std::vector<Fraction> lines;
    Fraction share = 1;
    if (sum > 0)
        share = std::clamp(Fraction(month.soldToBrps, sum), Fraction(0), Fraction(1));
    Fraction total = 0;
    for (const auto& item : month.items) {
        lines.push_back(item * share);
        total += lines.back();
    }
    const auto whole = byLargestRemainder(lines, roundHalfUp(total));
    std::copy(whole.begin(), whole.end(), month.recovered.begin());
}

} // namespace

Integer OperatorMonth::itemSum() const
{
    Integer sum = 0;
    for (const auto& item : items)
        sum += item;
    return sum;
}

std::vector<OperatorMonth> operatorMonths(const Case& input, const Settlement& settlement,
                                          const std::vector<std::optional<Fraction>>& adders)
{
    std::vector<OperatorMonth> months;
    const auto& table = settlement.table;
    const bool estonian = input.regime == nullptr || input.regime->estonian;
    for (std::size_t i = 0; i < table.months.size(); ++i) {
        const auto span = table.months[i];
        OperatorMonth month{.month = span.month};
        const auto given = input.costs.find(span.month);
        const auto costs = given == input.costs.end() ? Costs() : given->second;
        Integer bought = 0;
        addReports(settlement, i, month, bought);
        addExternal(settlement, span, month);
        month.downRegulation = activatedCents(table, table.activatedDown, PriceKey::Down, span);
        month.items = {centsOf(costs.reserve.fraction()), centsOf(costs.clearing.fraction()),
                       costs.buyFromBrps ? centsOf(costs.buyFromBrps->fraction()) : bought,
                       costs.upRegulation ? centsOf(costs.upRegulation->fraction())
                                          : activatedCents(table, table.activatedUp, PriceKey::Up, span),
                       centsOf(costs.capital.fraction())};
        recover(month);
        month.adder = adders[i];
        if (estonian)
            month.finalDay = estonianWorkingDayAfter(
                firstDay(span.month + std::chrono::months(1)) - std::chrono::days(1), reportWorkingDays);
        months.push_back(std::move(month));
    }
    return months;
}

} // namespace meritdesk::balance
