// Asks 5 to 30 per cent more than its cost (a buyer bids as much less than its value), the same share on
// every step, drawn anew each round. Worked: cost 200, drawn 10: declared at 220; value 400: bid at 360.
#include "core/classroom/bidders.h"

namespace meritdesk::classroom {

namespace {

constexpr std::int64_t leastPercent = 5;
constexpr std::int64_t mostPercent = 30;

std::vector<SheetRow> bid(BidderView& view)
{
    const auto percent = leastPercent + view.chance.below(mostPercent - leastPercent + 1);
    std::vector<SheetRow> rows;
    for (const auto& step : view.values)
        rows.push_back({shaded(view, step.price, percent), step.quantity});
    return rows;
}

} // namespace

const Bidder markUp{
    .id = "mark-up", .title = "bidder.mark-up", .summary = "bidder.mark-up.summary", .bid = &bid};

} // namespace meritdesk::classroom
