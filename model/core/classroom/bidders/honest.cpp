// Declares its private numbers as they are: what a firm too small to move the price does best.
// Worked: cost 200 x 40 and 280 x 30 is declared as 200 x 40 and 280 x 30.
#include "core/classroom/bidders.h"

namespace meritdesk::classroom {

namespace {

std::vector<SheetRow> bid(BidderView& view)
{
    std::vector<SheetRow> rows;
    for (const auto& step : view.values)
        rows.push_back({onStep(view, step.price), step.quantity});
    return rows;
}

} // namespace

const Bidder honest{
    .id = "honest", .title = "bidder.honest", .summary = "bidder.honest.summary", .bid = &bid};

} // namespace meritdesk::classroom
