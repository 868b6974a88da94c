#include "core/auction/columns.h"

#include <algorithm>

#include "core/auction/rule.h"
#include "core/auction/self_trade.h"
#include "core/auction/together.h"

namespace meritdesk::auction {

namespace {

constexpr std::uint64_t signBit = std::uint64_t{1} << 63U;

/// How many orders ahead memory is asked for: it answers after about as long as so many take.
constexpr std::size_t ahead = 12;

void askFor(const std::vector<Order>& orders, std::size_t index)
{
    const auto& order = orders[std::min(index, orders.size() - 1)];
    __builtin_prefetch(&order.id);
    __builtin_prefetch(&order.side);
    __builtin_prefetch(&order.group);
}

/// What a stretch of the orders says of all.
struct Stretch
{
    std::array<KeyRange, 2> ranges = {};
    bool timed = false;
    bool alone = true;
};

Stretch take(const Book& book, const Rule& rule, Half half, Columns& columns)
{
    Stretch stretch;
    for (auto i = half.begin; i < half.end; ++i) {
        askFor(book.orders, i + ahead);
        const auto& order = book.orders[i];
        const auto key = keyOf(rule.valueOf(order), order.side);
        columns.offers[i] = {key, order.quantity};
        columns.sides[i] = order.side;
        auto& [least, most] = stretch.ranges[static_cast<std::size_t>(order.side)];
        least = std::min(least, key);
        most = std::max(most, key);
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
    columns.offers.resize(book.orders.size());
    columns.sides.resize(book.orders.size());
    std::array<Stretch, 2> stretches;
    inHalves(book.orders.size(), [&](Half half) {
        stretches[half.number] = take(book, rule, half, columns);
    });
    for (const auto& stretch : stretches)
        add(stretch, columns);
    return columns;
}

} // namespace meritdesk::auction
