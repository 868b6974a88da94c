#include "core/auction/self_trade.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "core/auction/matches.h"

namespace meritdesk::auction {

namespace {

bool standsAlone(const Order& order)
{
    return !order.group && order.participant == order.id;
}

bool areOne(const Order& a, const Order& b)
{
    return a.participant == b.participant || (a.group && a.group == b.group);
}

} // namespace

bool someoneIsOnBothSides(const Book& book)
{
    if (isOneSided(book))
        return false;
    if (std::all_of(book.orders.begin(), book.orders.end(), standsAlone))
        return false;
    std::unordered_map<std::string_view, unsigned> participants;
    std::unordered_map<std::string_view, unsigned> groups;
    bool both = false;
    for (const auto& order : book.orders) {
        const unsigned side = order.side == Side::Buy ? 1 : 2;
        both = both || (participants[order.participant] |= side) == 3;
        both = both || (order.group && (groups[*order.group] |= side) == 3);
    }
    return both;
}

std::optional<std::size_t> firstSelfTrade(const Book& book, const Clearing& clearing)
{
    std::size_t place = 0;
    bool found = false;
    forEachMatch(clearing, [&](const Match& match) {
        found = areOne(book.orders[match.buy], book.orders[match.sell]);
        place += found ? 0 : 1;
        return !found;
    });
    return found ? std::optional(place) : std::nullopt;
}

} // namespace meritdesk::auction
