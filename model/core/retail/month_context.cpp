#include "core/retail/month_context.h"

#include "core/retail/capacity.h"

namespace meritdesk::retail {

namespace {

PlanSums planSums(const SiteMonth& hours, const PreparedTariff& tariff)
{
    const auto over = excess(hours.fact, *hours.plan);
    const auto under = excess(*hours.plan, hours.fact);
    PlanSums sums{.planned = sum(*hours.plan), .over = sum(over), .under = sum(under)};
    if (tariff.overPlan)
        sums.overCost = dot(over, *tariff.overPlan);
    if (tariff.underPlan)
        sums.underCost = dot(under, *tariff.underPlan);
    return sums;
}

SiteMargin marginOf(const MarginRule& rule, const PreparedTariff& tariff)
{
    if (rule.percent)
        return {{}, trimmed(exact(*rule.percent) * Exact{.mantissa = 1, .scale = 2})};
    if (rule.profitability && rule.coefficient)
        return {{}, exact(*rule.profitability) * exact(*rule.coefficient)};
    return {tariff.rate(rule.rate.value_or(Rate{})), {}};
}

} // namespace

std::string_view voltageId(Voltage voltage)
{
    static constexpr std::array<std::string_view, 4> ids{"VN", "SN1", "SN2", "NN"};
    return ids.at(static_cast<std::size_t>(voltage));
}

SiteTransmission siteTransmission(const Site& site, const PreparedTariff& tariff)
{
    const auto& rates = tariff.input->prices.transmission;
    auto found = rates.find("");
    if (found == rates.end())
        found = rates.find(std::string(voltageId(site.voltage)));
    if (found == rates.end())
        return {};
    const auto& own = found->second;
    return {tariff.rate(own.single), tariff.rate(own.losses), tariff.rate(own.maintenance)};
}

std::optional<SiteMargin> siteMargin(const Site& site, const PreparedTariff& tariff)
{
    for (const auto& rule : tariff.input->prices.margin)
        if (!rule.belowKw || site.maxPowerKw < *rule.belowKw)
            return marginOf(rule, tariff);
    return std::nullopt;
}

MonthContext monthContext(const Site& site, const PreparedTariff& tariff, const SiteMonth& hours)
{
    MonthContext context{.site = &site, .tariff = &tariff, .hours = &hours};
    context.transmission = siteTransmission(site, tariff);
    context.margin = siteMargin(site, tariff);
    context.byHourOfDay = sumsByHourOfDay(hours.fact);
    for (const auto& kwh : context.byHourOfDay)
        context.volume = context.volume + kwh;
    context.purchasedKw = purchasedKw(tariff, hours.fact);
    context.networkKw = networkKw(tariff, hours.fact);
    if (tariff.damBm)
        context.damBmCost = dot(hours.fact, *tariff.damBm);
    if (tariff.dam)
        context.damCost = dot(hours.fact, *tariff.dam);
    if (hours.plan)
        context.plan = planSums(hours, tariff);
    return context;
}

} // namespace meritdesk::retail
