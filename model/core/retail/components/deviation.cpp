#include <array>

#include "core/retail/category.h"
#include "core/retail/components.h"
#include "core/retail/line_sink.h"
#include "core/retail/month_context.h"
#include "core/retail/price_keys.h"

namespace meritdesk::retail {

namespace {

// Rules 1179, categories 5 and 6: fact above plan and plan above fact hour by hour at the hour's price, the
// sum of plans and the sum of absolute deviations at one rate each. Rates keep their sign. Worked number:
// plans of 100 and 100 kWh, facts of 110 and 95: 10 kWh over, 5 under, 200 planned, 15 deviation.

/// 1 + s where the margin is a share of the price, else 1. A finished price has the margin in it.
Exact withShare(const MonthContext& month, const Category& category, const Exact& amount)
{
    if (category.allIn(month) || !month.margin->share)
        return amount;
    return amount + amount * *month.margin->share;
}

void addHourly(std::string_view key, const Exact& quantity, const Exact& cost, LineSink& lines)
{
    lines.add({.key = key, .quantity = quantity, .exact = cost});
}

void billOver(const MonthContext& month, const Category& category, LineSink& lines)
{
    addHourly("over-plan", month.plan->over, withShare(month, category, *month.plan->overCost), lines);
}

void billUnder(const MonthContext& month, const Category& category, LineSink& lines)
{
    addHourly("under-plan", month.plan->under, withShare(month, category, *month.plan->underCost), lines);
}

void billPlanVolume(const MonthContext& month, const Category& category, LineSink& lines)
{
    lines.addPriced("plan-volume", LineUnit::Energy, month.plan->planned,
                    withShare(month, category, *month.tariff->planVolumeRate));
}

void billDeviation(const MonthContext& month, const Category& category, LineSink& lines)
{
    lines.addPriced("deviation", LineUnit::Energy, month.plan->over + month.plan->under,
                    withShare(month, category, *month.tariff->deviationRate));
}

constexpr auto overNeeds = std::to_array<const PriceKey*>({&priceOverPlan});
constexpr auto underNeeds = std::to_array<const PriceKey*>({&priceUnderPlan});
constexpr auto volumeNeeds = std::to_array<const PriceKey*>({&pricePlanVolume});
constexpr auto deviationNeeds = std::to_array<const PriceKey*>({&priceDeviation});

constexpr auto source = "PP RF 442, PP RF 1179: categories 5 and 6";

} // namespace

const Component overPlanComponent{"over-plan", source, Grade::Inference, overNeeds, &billOver};
const Component underPlanComponent{"under-plan", source, Grade::Inference, underNeeds, &billUnder};
const Component planVolumeComponent{"plan-volume", source, Grade::Inference, volumeNeeds, &billPlanVolume};
const Component deviationComponent{"deviation", source, Grade::Inference, deviationNeeds, &billDeviation};

} // namespace meritdesk::retail
