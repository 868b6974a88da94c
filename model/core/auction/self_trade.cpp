#include "core/auction/self_trade.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "core/auction/matches.h"

namespace meritdesk::auction {

namespace {

/// Which owners (participants, and groups of common control) have an award in which group of a ladder.
class Owners
{
public:
    explicit Owners(const Book& book)
        : m_book(book)
    {
    }

    /// True when two groups of the two ladders have an owner in common; looks through the smaller one.
    [[nodiscard]] bool meet(const Clearing& clearing, const Step& step) const
    {
        const auto sizeOf = [](const Ladder& ladder, Index group) {
            return ladder.groupStart[group + 1] - ladder.groupStart[group];
        };
        return sizeOf(clearing.buyers, step.buyGroup) < sizeOf(clearing.sellers, step.sellGroup)
                   ? hasOneOf(clearing.buyers, step.buyGroup, {Side::Sell, step.sellGroup})
                   : hasOneOf(clearing.sellers, step.sellGroup, {Side::Buy, step.buyGroup});
    }

    void add(const Ladder& ladder, Side side)
    {
        for (std::size_t group = 0; group < ladder.groups(); ++group)
            for (auto slot = ladder.groupStart[group]; slot < ladder.groupStart[group + 1]; ++slot)
                if (ladder.awarded[slot].mantissa() > 0)
                    add(m_book.orders[ladder.orders[slot]], {side, static_cast<Index>(group)});
    }

private:
    struct Place
    {
        Side side = Side::Buy;
        Index group = none;
    };

    struct Key
    {
        std::string_view name = {};
        bool isGroup = false;
        Place place = {};

        friend bool operator==(const Key& a, const Key& b)
        {
            return a.name == b.name && a.isGroup == b.isGroup && a.place.side == b.place.side
                   && a.place.group == b.place.group;
        }
    };

    struct Hash
    {
        std::size_t operator()(const Key& key) const
        {
            const std::size_t place =
                key.place.group * 4ULL + (key.isGroup ? 2U : 0U) + static_cast<unsigned>(key.place.side);
            return std::hash<std::string_view>()(key.name) ^ (place * 0x9e3779b97f4a7c15ULL);
        }
    };

    void add(const Order& order, Place place)
    {
        m_keys.insert({order.participant, false, place});
        if (order.group)
            m_keys.insert({*order.group, true, place});
    }

    [[nodiscard]] bool hasOneOf(const Ladder& ladder, Index group, Place place) const
    {
        for (auto slot = ladder.groupStart[group]; slot < ladder.groupStart[group + 1]; ++slot) {
            const auto& order = m_book.orders[ladder.orders[slot]];
            if (m_keys.contains({order.participant, false, place})
                || (order.group && m_keys.contains({*order.group, true, place})))
                return true;
        }
        return false;
    }

    const Book& m_book;
    std::unordered_set<Key, Hash> m_keys = {};
};

bool areOne(const Order& a, const Order& b)
{
    return a.participant == b.participant || (a.group && a.group == b.group);
}

/// True when the steps' groups are so large that to list the matches would take long beside the orders.
bool isLongToList(const Clearing& clearing)
{
    const auto sizeOf = [](const Ladder& ladder, Index group) -> std::size_t {
        return ladder.groupStart[group + 1] - ladder.groupStart[group];
    };
    std::size_t members = 0;
    for (const auto& step : clearing.steps)
        members += sizeOf(clearing.buyers, step.buyGroup) + sizeOf(clearing.sellers, step.sellGroup);
    return members > 16 * clearing.awarded.size();
}

/// False when no match can be within one owner. Linear in the orders: every step but the last uses up one of
/// its groups, and the smaller one of a step is looked through.
bool mayTradeWithItself(const Book& book, const Clearing& clearing)
{
    Owners owners(book);
    owners.add(clearing.buyers, Side::Buy);
    owners.add(clearing.sellers, Side::Sell);
    return std::any_of(clearing.steps.begin(), clearing.steps.end(),
                       [&](const Step& step) { return owners.meet(clearing, step); })
           || std::any_of(clearing.trades.begin(), clearing.trades.end(), [&book](const Match& trade) {
                  return areOne(book.orders[trade.buy], book.orders[trade.sell]);
              });
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
    if (isLongToList(clearing) && !mayTradeWithItself(book, clearing))
        return std::nullopt; // else the matches up to the first one found are made, to count them
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
