#include "core/retail/bill_month.h"

#include "core/retail/capacity.h"
#include "core/retail/categories.h"
#include "core/retail/component.h"
#include "core/retail/eligibility.h"
#include "core/retail/line_sink.h"

namespace meritdesk::retail {

namespace {

/// total x percent, rounded half up to kopecks.
Amounts amountsOf(const Money& total, const Exact& vatPercent)
{
    const Money vat = toMoney(Exact{total.kopecks, 4, 1} * vatPercent);
    return {total, vat, total + vat};
}

CategoryBill billCategory(const MonthContext& month, const Category& category, bool keepLines)
{
    CategoryBill bill{.category = &category, .reasons = reasonsAgainst(month, category)};
    if (!canBeComputed(bill.reasons))
        return bill;
    LineSink lines(keepLines);
    for (const auto* component : category.components)
        component->bill(month, category, lines);
    bill.amounts = amountsOf(lines.total(), month.tariff->vatPercent);
    bill.lines = lines.takeLines();
    return bill;
}

std::optional<Cheaper> cheaperOf(const MonthContext& month)
{
    const auto& [single, losses, maintenance] = month.transmission;
    if (!single || !losses || !maintenance || !month.networkKw)
        return std::nullopt;
    const auto one = month.volume * *single;
    const auto two = month.volume * *losses + *month.networkKw * *maintenance;
    if (one < two)
        return Cheaper::Single;
    return two < one ? Cheaper::TwoRate : Cheaper::Equal;
}

TransmissionComparison compareTransmission(const MonthContext& month)
{
    const auto& [single, losses, maintenance] = month.transmission;
    TransmissionComparison comparison{.cheaper = cheaperOf(month)};
    if (month.networkKw && !month.networkKw->isZero())
        comparison.hoursOfUse = Ratio{month.volume, *month.networkKw};
    if (single && losses && maintenance && *losses < *single)
        comparison.breakEvenHours = Ratio{*maintenance, *single - *losses};
    return comparison;
}

std::optional<Exact> reservedKw(const MonthContext& month)
{
    if (!month.networkKw)
        return std::nullopt;
    const auto reserved = exact(month.site->maxPowerKw) - *month.networkKw;
    return reserved.sign() < 0 ? Exact{} : reserved;
}

const Category* cheapest(const std::vector<CategoryBill>& bills)
{
    const CategoryBill* best = nullptr;
    for (const auto& bill : bills)
        if (bill.available() && (!best || bill.amounts->total < best->amounts->total))
            best = &bill;
    return best ? best->category : nullptr;
}

std::optional<Capacity> bare(const std::optional<Exact>& kw)
{
    return kw ? std::optional(Capacity{.kw = *kw}) : std::nullopt;
}

} // namespace

MonthBill billMonth(const Site& site, const PreparedTariff& tariff, const SiteMonth& hours, bool keepLines)
{
    const auto month = monthContext(site, tariff, hours);
    MonthBill bill{.month = tariff.input->month, .volumeKwh = month.volume};
    bill.workingDays = static_cast<int>(tariff.workingDays.size());
    bill.vatPercent = tariff.vatPercent;
    bill.purchased = keepLines ? purchasedCapacity(tariff, hours.fact) : bare(month.purchasedKw);
    bill.network = keepLines ? networkCapacity(tariff, hours.fact) : bare(month.networkKw);
    bill.reservedKw = reservedKw(month);
    bill.transmission = compareTransmission(month);
    for (const auto* category : categories)
        bill.categories.push_back(billCategory(month, *category, keepLines));
    bill.best = cheapest(bill.categories);
    return bill;
}

} // namespace meritdesk::retail
