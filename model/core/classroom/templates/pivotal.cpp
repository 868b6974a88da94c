// One large generator without whom the demand cannot be met, and small ones beside it: what keeping capacity
// back does to the price. Teaching figures.
// Worked: a firm of 300 MWh and four of 100, a demand of 560 of 700: the others have 400, so 160 must come
// from the large one, whatever it asks.
#include "core/classroom/templates.h"

namespace meritdesk::classroom {

namespace {

std::vector<ValueStep> valuesOf(auction::Side side, std::size_t nth, std::size_t /*count*/)
{
    if (side == auction::Side::Buy)
        return {wholeStep(550, 90), wholeStep(420, 40)};
    if (nth == 0)
        return {wholeStep(180, 150), wholeStep(260, 100), wholeStep(340, 50)};
    const auto dearer = static_cast<std::int64_t>(nth % 4) * 10;
    return {wholeStep(200 + dearer, 60), wholeStep(300 + dearer, 40)};
}

} // namespace

const ClassTemplate pivotal{.id = "pivotal",
                            .title = "template.pivotal",
                            .summary = "template.pivotal.summary",
                            .rule = "uniform",
                            .soleRule = "single-buyer",
                            .currency = "CNY",
                            .price = "CNY/MWh",
                            .quantity = "MWh",
                            .valuesOf = &valuesOf,
                            .demandPercent = 80,
                            .cap = wholeStep(600, 0).price,
                            .technology = "coal"};

} // namespace meritdesk::classroom
