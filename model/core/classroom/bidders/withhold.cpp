// Keeps back 10 to 40 per cent of what it has, its worst steps first, and declares the rest as it is
// (capacity withholding, 持留). Worked: 40 at 200 and 30 at 280, drawn 30 of 70, 21: 40 at 200 and 9 at 280.
#include <algorithm>

#include "core/classroom/bidders.h"

namespace meritdesk::classroom {

namespace {

constexpr std::int64_t leastPercent = 10;
constexpr std::int64_t mostPercent = 40;

std::vector<SheetRow> bid(BidderView& view)
{
    const auto kept = 100 - leastPercent - view.chance.below(mostPercent - leastPercent + 1);
    const auto whole = capacityOf(view.seat).mantissa();
    auto left = auction::Quantity::fromMantissa(whole / 100 * kept + whole % 100 * kept / 100);
    std::vector<SheetRow> rows;
    for (const auto& step : view.values) {
        const auto part = std::min(left, step.quantity);
        rows.push_back({onStep(view, step.price), part});
        left -= part;
    }
    return rows;
}

} // namespace

const Bidder withhold{
    .id = "withhold", .title = "bidder.withhold", .summary = "bidder.withhold.summary", .bid = &bid};

} // namespace meritdesk::classroom
