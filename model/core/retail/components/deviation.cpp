#include <array>

#include "core/retail/category.h"
#include "core/retail/components.h"
#include "core/retail/derive.h"
#include "core/retail/line_sink.h"
#include "core/retail/month_context.h"
#include "core/retail/price_keys.h"

namespace meritdesk::retail {

namespace {

// Rules 1179, categories 5 and 6: fact above plan and plan above fact hour by hour at the hour's price, the
// sum of plans and the sum of absolute deviations at one rate each. Rates keep their sign. Worked number:
// plans of 100 and 100 kWh, facts of 110 and 95: 10 kWh over, 5 under, 200 planned, 15 deviation.

bool carriesShare(const MonthContext& month, const Category& category)
{
    return !category.allIn(month) && month.margin->share;
}

/// 1 + s where the margin is a share of the price, else 1. A finished price has the margin in it.
Exact withShare(const MonthContext& month, const Category& category, const Exact& amount)
{
    if (!carriesShare(month, category))
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

constexpr auto source = "PP RF 442, PP RF 1179: categories 5 and 6";

/// round(formula, 2), with the share of the margin where the line carries it.
Derivation explainWithShare(const MonthContext& month, const Category& category, const BillLine& line,
                            const std::string& formula)
{
    if (!carriesShare(month, category))
        return deriveLine(line, formula, {source, Grade::Inference});
    auto derivation = deriveLine(line, formula + " * (1 + margin_share)", {source, Grade::Inference});
    derivation.inputs.push_back(input("margin_share", *month.margin->share, {}));
    return derivation;
}

Derivation explainOver(const MonthContext& month, const Category& category, const BillLine& line)
{
    auto derivation = explainWithShare(month, category, line, "sum(day_cost)");
    addHourlyCost(derivation, month, excess(month.hours->fact, *month.hours->plan), *month.tariff->overPlan);
    return derivation;
}

Derivation explainUnder(const MonthContext& month, const Category& category, const BillLine& line)
{
    auto derivation = explainWithShare(month, category, line, "sum(day_cost)");
    addHourlyCost(derivation, month, excess(*month.hours->plan, month.hours->fact), *month.tariff->underPlan);
    return derivation;
}

Derivation explainPlanVolume(const MonthContext& month, const Category& category, const BillLine& line)
{
    auto derivation = explainWithShare(month, category, line, "planned_kwh * plan_volume_rate");
    derivation.inputs.push_back(input("plan_volume_rate", *month.tariff->planVolumeRate, unitRubPerKwh));
    derivation.children.push_back(deriveVolume("planned_kwh", month, *month.hours->plan));
    return derivation;
}

Derivation explainDeviation(const MonthContext& month, const Category& category, const BillLine& line)
{
    auto derivation = explainWithShare(month, category, line, "(over_kwh + under_kwh) * deviation_rate");
    derivation.inputs.push_back(input("deviation_rate", *month.tariff->deviationRate, unitRubPerKwh));
    const auto& fact = month.hours->fact;
    const auto& plan = month.hours->plan;
    derivation.children.push_back(deriveVolume("over_kwh", month, excess(fact, *plan)));
    derivation.children.push_back(deriveVolume("under_kwh", month, excess(*plan, fact)));
    return derivation;
}

constexpr auto overNeeds = std::to_array<const PriceKey*>({&priceOverPlan});
constexpr auto underNeeds = std::to_array<const PriceKey*>({&priceUnderPlan});
constexpr auto volumeNeeds = std::to_array<const PriceKey*>({&pricePlanVolume});
constexpr auto deviationNeeds = std::to_array<const PriceKey*>({&priceDeviation});

} // namespace

const Component overPlanComponent{"over-plan", source, Grade::Inference, overNeeds, &billOver, &explainOver};
const Component underPlanComponent{"under-plan", source,     Grade::Inference,
                                   underNeeds,   &billUnder, &explainUnder};
const Component planVolumeComponent{"plan-volume", source,          Grade::Inference,
                                    volumeNeeds,   &billPlanVolume, &explainPlanVolume};
const Component deviationComponent{"deviation",    source,         Grade::Inference,
                                   deviationNeeds, &billDeviation, &explainDeviation};

} // namespace meritdesk::retail
