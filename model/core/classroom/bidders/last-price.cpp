// Expects the price of the round before and asks for it less 0 to 5 per cent, so as to be just inside; never
// below its cost (a buyer: never above its value). Honest while there is no price yet.
// Worked: last price 300, drawn 2: the step of cost 200 is declared at 294, the one of 360 at 360.
#include <algorithm>

#include "core/classroom/bidders.h"

namespace meritdesk::classroom {

namespace {

constexpr std::int64_t mostPercent = 5;

/// Towards the other side of the market by so many per cent of the price's size.
auction::Price conceded(auction::Price price, std::int64_t percent, auction::Side side)
{
    const auto size = price.mantissa() < 0 ? -price.mantissa() : price.mantissa();
    const auto move = auction::Price::fromMantissa(size / 100 * percent);
    return side == auction::Side::Sell ? price - move : price + move;
}

std::vector<SheetRow> bid(BidderView& view)
{
    const auto percent = view.chance.below(mostPercent + 1);
    const bool sells = view.seat.side == auction::Side::Sell;
    std::vector<SheetRow> rows;
    for (const auto& step : view.values) {
        auto price = step.price;
        if (view.lastPrice) {
            const auto aim = conceded(*view.lastPrice, percent, view.seat.side);
            price = sells ? std::max(price, aim) : std::min(price, aim);
        }
        rows.push_back({onStep(view, price), step.quantity});
    }
    return rows;
}

} // namespace

const Bidder lastPrice{
    .id = "last-price", .title = "bidder.last-price", .summary = "bidder.last-price.summary", .bid = &bid};

} // namespace meritdesk::classroom
