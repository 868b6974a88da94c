#include "core/auction/columns.h"

#include <algorithm>

#include "core/auction/room.h"
#include "core/auction/rule.h"
#include "core/auction/self_trade.h"
#include "core/auction/together.h"

namespace meritdesk::auction {

namespace {

constexpr std::uint64_t signBit = std::uint64_t{1} << 63U;

/// What a stretch of the orders says of all.
struct Stretch
{
    std::array<KeyRange, 2> ranges = {};
    std::int64_t finer = 0; ///< not 0 when some value is no multiple of the usual tick
    bool timed = false;
    bool alone = true;
};

Stretch take(const Book& book, const Rule& rule, Half half, Columns& columns)
{
    Stretch stretch;
    for (auto i = half.begin; i < half.end; ++i) {
        const auto& order = book.orders[i];
        const auto value = rule.valueOf(order);
        const auto key = keyOf(value, order.side);
        columns.keys[i] = key;
        columns.quantities[i] = order.quantity;
        columns.sides[i] = order.side;
        auto& [least, most] = stretch.ranges[static_cast<std::size_t>(order.side)];
        least = std::min(least, key);
        most = std::max(most, key);
        stretch.finer |= value.mantissa() % usualTick;
        stretch.timed = stretch.timed || order.time.has_value();
        stretch.alone = stretch.alone && standsAlone(order);
    }
    return stretch;
}

void add(const Stretch& stretch, Columns& columns)
{
    for (std::size_t side = 0; side < columns.ranges.size(); ++side) {
        auto& [least, most] = columns.ranges[side];
        least = std::min(least, stretch.ranges[side].least);
        most = std::max(most, stretch.ranges[side].most);
    }
    if (stretch.finer != 0)
        columns.tick = 1;
    columns.timed = columns.timed || stretch.timed;
    columns.alone = columns.alone && stretch.alone;
}

} // namespace

std::uint64_t keyOf(Price value, Side side)
{
    const auto ascending = static_cast<std::uint64_t>(value.mantissa()) ^ signBit;
    return side == Side::Sell ? ascending : ~ascending;
}

Price valueOf(std::uint64_t key, Side side)
{
    return Price::fromMantissa(static_cast<std::int64_t>((side == Side::Sell ? key : ~key) ^ signBit));
}

Columns columnsOf(const Book& book, const Rule& rule)
{
    Columns columns;
    makeRoom(columns.keys, book.orders.size());
    makeRoom(columns.quantities, book.orders.size());
    makeRoom(columns.sides, book.orders.size());
    std::array<Stretch, 2> stretches;
    inHalves(book.orders.size(),
             [&](Half half) { stretches[half.number] = take(book, rule, half, columns); });
    for (const auto& stretch : stretches)
        add(stretch, columns);
    return columns;
}

} // namespace meritdesk::auction
