#include "core/auction/ranking.h"

#include <algorithm>
#include <compare>
#include <utility>

#include "core/auction/columns.h"
#include "core/auction/radix.h"
#include "core/auction/ranked.h"
#include "core/auction/room.h"
#include "core/auction/rule.h"
#include "core/auction/tie_break.h"
#include "core/auction/together.h"

namespace meritdesk::auction {

namespace {

/// An order without a time ranks after every order with one.
struct TimeKey
{
    std::int64_t seconds = 0;
    std::int32_t nanoseconds = 0;
    bool absent = true;
};

std::strong_ordering compare(const TimeKey& a, const TimeKey& b)
{
    if (a.absent != b.absent)
        return a.absent ? std::strong_ordering::greater : std::strong_ordering::less;
    if (a.seconds != b.seconds)
        return a.seconds <=> b.seconds;
    return a.nanoseconds <=> b.nanoseconds;
}

using Times = std::vector<TimeKey>; // by order

Times timesOf(const Book& book)
{
    auto times = roomFor<TimeKey>(book.orders.size());
    inHalves(times.size(), [&](Half half) {
        for (auto i = half.begin; i < half.end; ++i)
            if (const auto& time = book.orders[i].time)
                times[i] = {time->seconds, time->nanoseconds, false};
    });
    return times;
}

/// Compares orders of equal value by the keys that come after it.
class TieBreak
{
public:
    TieBreak(const Book& book, const Rule& rule, Side side, const Columns& columns, const Times& times)
        : m_book(book)
        , m_rule(rule)
        , m_columns(columns)
        , m_times(times)
        , m_largerFirst(tiesOf(book, rule) == Ties::LargerFirst)
        , m_rulesKeys(side == Side::Sell && !rule.sellerKeys.empty())
    {
    }

    /// False when orders of equal value are always equal.
    [[nodiscard]] bool decides() const { return m_rulesKeys || m_largerFirst || !m_times.empty(); }

    [[nodiscard]] std::strong_ordering compare(Index a, Index b) const
    {
        if (m_rulesKeys)
            if (const auto order = compareByKeys(m_rule, m_book.orders[a], m_book.orders[b]); order != 0)
                return order;
        const auto quantityOf = [this](Index order) { return m_columns.quantities[order]; };
        if (m_largerFirst && quantityOf(a) != quantityOf(b))
            return quantityOf(b) <=> quantityOf(a);
        if (m_times.empty())
            return std::strong_ordering::equal;
        return auction::compare(m_times[a], m_times[b]);
    }

    [[nodiscard]] bool ranksBefore(Index a, Index b) const
    {
        const auto order = compare(a, b);
        return order != 0 ? order < 0 : a < b;
    }

private:
    const Book& m_book;
    const Rule& m_rule;
    const Columns& m_columns;
    const Times& m_times; ///< empty where they decide nothing
    bool m_largerFirst;
    bool m_rulesKeys;
};

/// Sorts each run of equal values by the keys after the value, and ends it where they differ.
void breakTies(Runs& runs, const TieBreak& ties)
{
    auto& orders = runs.orders;
    std::vector<Index> starts;
    starts.reserve(runs.starts.size());
    for (std::size_t run = 0; run + 1 < runs.starts.size(); ++run) {
        const auto begin = runs.starts[run];
        const auto end = runs.starts[run + 1];
        if (end - begin > 1)
            std::sort(orders.begin() + begin, orders.begin() + end,
                      [&ties](Index a, Index b) { return ties.ranksBefore(a, b); });
        starts.push_back(begin);
        for (auto slot = begin + 1; slot < end; ++slot)
            if (ties.compare(orders[slot - 1], orders[slot]) != 0)
                starts.push_back(slot);
    }
    starts.push_back(static_cast<Index>(orders.size()));
    runs.starts = std::move(starts);
}

Ladder ladderOf(Runs runs, const Columns& columns, Side side)
{
    Ladder ladder;
    makeRoom(ladder.declared, runs.orders.size());
    makeRoom(ladder.awarded, runs.orders.size());
    makeRoom(ladder.values, runs.starts.size() - 1);
    for (std::size_t slot = 0; slot < runs.orders.size(); ++slot)
        ladder.declared[slot] = columns.quantities[runs.orders[slot]];
    for (std::size_t group = 0; group < ladder.values.size(); ++group)
        ladder.values[group] = valueOf(columns.keys[runs.orders[runs.starts[group]]], side);
    ladder.orders = std::move(runs.orders);
    ladder.groupStart = std::move(runs.starts);
    return ladder;
}

} // namespace

Ties tiesOf(const Book& book, const Rule& rule)
{
    return usesOption(rule, book, "ties") ? book.options.ties.value_or(rule.ties) : rule.ties;
}

Price declaredPrice(const Order& order)
{
    return order.price;
}

Ranking rankingOf(const Book& book, const Rule& rule)
{
    auto columns = columnsOf(book, rule);
    const bool byTime = columns.timed && tiesOf(book, rule) != Ties::ProRata;
    const auto times = byTime ? timesOf(book) : Times();
    const auto ranked = [&](Side side) {
        const TieBreak ties(book, rule, side, columns, times);
        auto runs = sortedByKey(columns, side);
        if (ties.decides())
            breakTies(runs, ties);
        return ladderOf(std::move(runs), columns, side);
    };
    Ranking ranking;
    together(
        book.orders.size(), [&] { ranking.buyers = ranked(Side::Buy); },
        [&] { ranking.sellers = ranked(Side::Sell); });
    ranking.sides = std::move(columns.sides);
    ranking.alone = columns.alone;
    return ranking;
}

} // namespace meritdesk::auction
