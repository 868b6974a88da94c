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

/// Some participant or group has orders on both sides.
bool someoneIsOnBothSides(const Book& book)
{
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

bool areOne(const Order& a, const Order& b)
{
    return a.participant == b.participant || (a.group && a.group == b.group);
}

} // namespace

std::optional<std::size_t> firstSelfTrade(const Book& book, const Clearing& clearing)
{
    if (isOneSided(book) || !someoneIsOnBothSides(book))
        return std::nullopt;
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
