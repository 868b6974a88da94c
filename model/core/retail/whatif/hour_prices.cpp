#include "core/retail/whatif/hour_prices.h"

namespace meritdesk::retail::whatif {

namespace {

const Exact one{.mantissa = 1};

/// The margin as a share of the price, where the category carries one.
std::optional<Exact> shareOf(const MonthContext& month, const Category& category)
{
    return month.margin && !category.allIn(month) ? month.margin->share : std::nullopt;
}

/// What stands beside the wholesale price: transmission or losses, other services, a margin in RUB.
Exact besides(const MonthContext& month, const Category& category)
{
    if (category.allIn(month))
        return {};
    const auto sum = *(month.transmission.*category.transmissionRate) + *month.tariff->other;
    return month.margin->rate ? sum + *month.margin->rate : sum;
}

/// The wholesale (or finished) prices of a category that has one for each hour.
const HourlyValues& hourly(const MonthContext& month, const Category& category)
{
    const auto& tariff = *month.tariff;
    if (category.allIn(month))
        return tariff.allIn.hourly.find(category.id)->second;
    return category.planned ? *tariff.dam : *tariff.damBm;
}

/// The wholesale (or finished) price of every hour.
std::vector<Exact> wholesale(const MonthContext& month, const Category& category)
{
    std::vector<Exact> prices(month.hours->fact.size());
    for (const auto& slice : category.energy(month))
        for (std::size_t hour = 0; hour < prices.size(); ++hour)
            if (slice.hours.test(hour % slice.hours.size()))
                prices[hour] = slice.unitPrice ? *slice.unitPrice : hourly(month, category).at(hour);
    return prices;
}

/// What a kWh more adds to the plan and the deviations.
Exact deviation(const MonthContext& month, std::size_t hour)
{
    const auto& tariff = *month.tariff;
    const auto& assumption = month.site->plan->assumption;
    if (!assumption)
        return *tariff.planVolumeRate;
    const auto error = exact(assumption->errorPercent) * Exact{.mantissa = 1, .scale = 2};
    const bool above =
        assumption->shape == PlanShape::Over || (assumption->shape == PlanShape::Alternate && hour % 2 == 0);
    const auto planned = above ? one + error : one - error;
    const auto& penalty = above ? *tariff.underPlan : *tariff.overPlan;
    return planned * *tariff.planVolumeRate + error * (*tariff.deviationRate + penalty.at(hour));
}

} // namespace

std::vector<Exact> hourPrices(const MonthContext& month, const Category& category)
{
    auto prices = wholesale(month, category);
    const auto rest = besides(month, category);
    const auto share = shareOf(month, category);
    for (std::size_t hour = 0; hour < prices.size(); ++hour) {
        auto price = category.planned ? prices[hour] + deviation(month, hour) : prices[hour];
        if (share)
            price = price + *share * price;
        prices[hour] = price + rest;
    }
    return prices;
}

} // namespace meritdesk::retail::whatif
