#include "core/auction/participants.h"

#include <string_view>
#include <unordered_map>

#include "core/auction/money.h"

namespace meritdesk::auction {

namespace {

void add(ParticipantResult& result, const Book& book, const Clearing& clearing, std::size_t index)
{
    const auto& order = book.orders[index];
    const auto quantity = TotalQuantity::fromMantissa(clearing.awarded[index].mantissa());
    const Int128 worth = static_cast<Int128>(2 * order.price.mantissa()) * clearing.awarded[index].mantissa();
    if (order.side == Side::Buy) {
        result.bought += quantity;
        result.paid += clearing.amounts[index];
        result.rent += currencyOf(Integer(worth)) - moneyOf(book, clearing, index);
    } else {
        result.sold += quantity;
        result.received += clearing.amounts[index];
        result.rent += moneyOf(book, clearing, index) - currencyOf(Integer(worth));
    }
}

} // namespace

std::vector<ParticipantResult> participantsOf(const Book& book, const Clearing& clearing)
{
    std::vector<ParticipantResult> results;
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        const auto& order = book.orders[i];
        const auto [found, fresh] = places.emplace(order.participant, results.size());
        if (fresh)
            results.push_back({.participant = order.participant});
        add(results[found->second], book, clearing, i);
    }
    return results;
}

} // namespace meritdesk::auction
