#include "items/ladder_rows.h"

#include <algorithm>
#include <utility>

#include "items/auction_board.h"

namespace meritdesk::items {

using auction::Side;
using scenario::OrderIndex;

namespace {

std::vector<OrderIndex> ranked(const AuctionBoard& board, Side side)
{
    const auto& orders = board.book()->orders;
    std::vector<OrderIndex> indexes;
    const auto* clearing = board.isStale() ? nullptr : board.shown();
    const auto* ladder = !clearing ? nullptr : side == Side::Buy ? &clearing->buyers : &clearing->sellers;
    if (ladder && !ladder->orders.empty()) {
        indexes.assign(ladder->orders.begin(), ladder->orders.end());
        return indexes;
    }
    for (OrderIndex i = 0; i < orders.size(); ++i)
        if (orders[i].side == side)
            indexes.push_back(i);
    std::stable_sort(indexes.begin(), indexes.end(), [&](OrderIndex a, OrderIndex b) {
        return side == Side::Buy ? orders[a].price > orders[b].price : orders[a].price < orders[b].price;
    });
    return indexes;
}

constexpr std::size_t manyOrders = 20; ///< smaller books have their largest order as the full bar
constexpr double usualShare = 0.9;     ///< of the orders of a large book whose bars are true to scale
constexpr double tooLarge = 3;         ///< the largest order is so many times larger than those

/// The decimal places that a number needs, 0..6.
int decimalsOf(std::int64_t mantissa)
{
    int decimals = auction::Price::decimals;
    for (; decimals > 0 && mantissa % 10 == 0; --decimals)
        mantissa /= 10;
    return decimals;
}

/// The largest quantity, unless a few would press all the other bars flat.
double fullBar(std::vector<double> quantities)
{
    if (quantities.empty())
        return 1;
    const double largest = *std::max_element(quantities.begin(), quantities.end());
    if (quantities.size() < manyOrders)
        return largest;
    const auto usual = quantities.begin()
                       + static_cast<std::ptrdiff_t>(usualShare * static_cast<double>(quantities.size() - 1));
    std::nth_element(quantities.begin(), usual, quantities.end());
    return largest > tooLarge * *usual ? *usual : largest;
}

} // namespace

LadderScale ladderScale(const AuctionBoard& board)
{
    LadderScale scale;
    std::vector<double> quantities;
    for (const auto& order : board.book()->orders) {
        scale.priceDecimals = std::max(scale.priceDecimals, decimalsOf(order.price.mantissa()));
        scale.quantityDecimals = std::max(scale.quantityDecimals, decimalsOf(order.quantity.mantissa()));
        quantities.push_back(order.quantity.toDouble());
    }
    if (const auto* clearing = board.isStale() ? nullptr : board.shown())
        for (const auto awarded : clearing->awarded)
            scale.quantityDecimals = std::max(scale.quantityDecimals, decimalsOf(awarded.mantissa()));
    scale.depth = fullBar(std::move(quantities));
    return scale;
}

std::vector<LadderRow> ladderRows(const AuctionBoard& board, Side side)
{
    const auto& book = *board.book();
    const auto* clearing = board.isStale() ? nullptr : board.shown();
    std::vector<LadderRow> rows;
    auction::TotalQuantity total = {};
    for (const auto index : ranked(board, side)) {
        const auto& order = book.orders[index];
        total += auction::TotalQuantity::fromMantissa(order.quantity.mantissa());
        LadderRow row{.order = index, .price = order.price, .quantity = order.quantity, .cumulative = total};
        if (clearing) {
            row.known = true;
            row.awarded = clearing->awarded[index];
            row.status = auction::statusOf(book, *clearing, index);
            row.marginal = clearing->marginal[index] != 0;
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace meritdesk::items
