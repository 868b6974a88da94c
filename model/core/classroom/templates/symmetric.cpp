// Every generator has the same costs: what differs in the end is how it was bid. Teaching figures.
// Worked: five sellers of 100 MWh, a demand of 375: honest offers clear at 360, where 25 of the last 150 MWh
// are taken, 5 of each seller.
#include "core/classroom/templates.h"

namespace meritdesk::classroom {

namespace {

std::vector<ValueStep> valuesOf(auction::Side side, std::size_t /*nth*/, std::size_t /*count*/)
{
    if (side == auction::Side::Sell)
        return {wholeStep(200, 40), wholeStep(280, 30), wholeStep(360, 30)};
    return {wholeStep(480, 40), wholeStep(400, 30), wholeStep(320, 30)};
}

} // namespace

const ClassTemplate symmetric{.id = "symmetric",
                              .title = "template.symmetric",
                              .summary = "template.symmetric.summary",
                              .rule = "uniform",
                              .soleRule = "single-buyer",
                              .currency = "CNY",
                              .price = "CNY/MWh",
                              .quantity = "MWh",
                              .valuesOf = &valuesOf,
                              .demandPercent = 75,
                              .cap = wholeStep(600, 0).price,
                              .technology = "coal"};

} // namespace meritdesk::classroom
