#include "items/class_history.h"

#include <utility>

namespace meritdesk::items {

std::vector<HistoryRound> historyOf(const ClassBoard& board)
{
    std::vector<HistoryRound> history;
    for (const auto& round : board.rounds()) {
        HistoryRound drawn{.number = history.size() + 1};
        if (const auto price = classroom::boardPrice(round))
            drawn.price = price->convert_to<double>();
        const auto& orders = round.orders.book.orders;
        for (std::size_t i = 0; i < orders.size(); ++i)
            drawn.bids.push_back({.price = orders[i].price.toDouble(),
                                  .sells = orders[i].side == auction::Side::Sell,
                                  .awarded = round.clearing.awarded[i] > auction::Quantity{}});
        history.push_back(std::move(drawn));
    }
    return history;
}

} // namespace meritdesk::items
