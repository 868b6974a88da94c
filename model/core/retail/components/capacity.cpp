#include <array>

#include "core/retail/category.h"
#include "core/retail/components.h"
#include "core/retail/derive.h"
#include "core/retail/line_sink.h"
#include "core/retail/month_context.h"
#include "core/retail/price_keys.h"

namespace meritdesk::retail {

namespace {

// Rules 442 and 1179, categories 3 to 6: purchased kW x the weighted unregulated price of capacity. Worked
// number (Samara oblast, November 2025): 1706.157895 kW x 1132.61435 = 1 932 418.91.

void bill(const MonthContext& month, const Category& /*category*/, LineSink& lines)
{
    lines.addPriced("capacity", LineUnit::Power, *month.purchasedKw, *month.tariff->capacity);
}

/// While the margin is a share of the price, capacity carries it too, in a line of its own.
void billMargin(const MonthContext& month, const Category& category, LineSink& lines)
{
    if (!category.allIn(month) && month.margin->share)
        lines.addPriced("capacity-margin", LineUnit::Power, *month.purchasedKw,
                        *month.margin->share * *month.tariff->capacity);
}

/// The fee for demand-response services stands beside the capacity price since 2024 and carries no margin.
void billDemandResponse(const MonthContext& month, const Category& /*category*/, LineSink& lines)
{
    if (month.tariff->demandResponseFee)
        lines.addPriced("demand-response", LineUnit::Power, *month.purchasedKw,
                        *month.tariff->demandResponseFee);
}

Derivation explainLine(const MonthContext& month, const BillLine& line, const std::string& formula,
                       Source source)
{
    auto derivation = deriveLine(line, formula, std::move(source));
    derivation.children.push_back(derivePurchased(month));
    return derivation;
}

Derivation explainCapacity(const MonthContext& month, const Category& /*category*/, const BillLine& line)
{
    auto derivation = explainLine(month, line, "purchased_kw * capacity_rate",
                                  {capacityComponent.source, capacityComponent.grade});
    derivation.inputs = {input("capacity_rate", *month.tariff->capacity, unitRubPerKw)};
    return derivation;
}

Derivation explainMargin(const MonthContext& month, const Category& /*category*/, const BillLine& line)
{
    auto derivation = explainLine(month, line, "margin_share * purchased_kw * capacity_rate",
                                  {capacityMarginComponent.source, capacityMarginComponent.grade});
    derivation.inputs = {input("margin_share", *month.margin->share, {}),
                         input("capacity_rate", *month.tariff->capacity, unitRubPerKw)};
    return derivation;
}

Derivation explainDemandResponse(const MonthContext& month, const Category& /*category*/,
                                 const BillLine& line)
{
    auto derivation = explainLine(month, line, "purchased_kw * demand_response_rate",
                                  {demandResponseComponent.source, demandResponseComponent.grade});
    derivation.inputs = {input("demand_response_rate", *month.tariff->demandResponseFee, unitRubPerKw)};
    return derivation;
}

constexpr auto needs = std::to_array<const PriceKey*>({&priceCapacity});

} // namespace

const Component capacityComponent{
    "capacity",      "PP RF 442, PP RF 1179: purchased capacity", Grade::Inference, needs, &bill,
    &explainCapacity};
const Component capacityMarginComponent{
    "capacity-margin", "FST order 703-e of 30.10.2012", Grade::Inference, {}, &billMargin, &explainMargin};
const Component demandResponseComponent{"demand-response",   "PP RF 461 of 12.04.2024", Grade::Inference, {},
                                        &billDemandResponse, &explainDemandResponse};

} // namespace meritdesk::retail
