#include "core/auction/ranked.h"
#include "core/auction/ranking.h"

#include <algorithm>
#include <compare>
#include <utility>

#include "core/auction/columns.h"
#include "core/auction/radix.h"
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
    Times times(book.orders.size());
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
        const auto quantityOf = [this](Index order) { return m_columns.offers[order].quantity; };
        if (m_largerFirst && quantityOf(a) != quantityOf(b))
            return quantityOf(b) <=> quantityOf(a);
        if (m_times.empty())
            return std::strong_ordering::equal;
        return auction::compare(m_times[a], m_times[b]);
    }

private:
    const Book& m_book;
    const Rule& m_rule;
    const Columns& m_columns;
    const Times& m_times; ///< empty where they decide nothing
    bool m_largerFirst;
    bool m_rulesKeys;
};

/// Sorts each run of equal values by the keys after the value.
void breakTies(std::vector<Index>& orders, const Columns& columns, const TieBreak& ties)
{
    for (auto run = orders.begin(); run != orders.end();) {
        const auto end = std::find_if(run, orders.end(), [&, key = columns.offers[*run].key](Index order) {
            return columns.offers[order].key != key;
        });
        if (end - run > 1)
            std::stable_sort(run, end, [&ties](Index a, Index b) { return ties.compare(a, b) < 0; });
        run = end;
    }
}

Ladder ladderOf(std::vector<Index> orders, const Columns& columns, const TieBreak& ties, Side side)
{
    Ladder ladder;
    ladder.declared.resize(orders.size());
    ladder.awarded.resize(orders.size());
    ladder.groupStart.reserve(orders.size() + 1);
    ladder.values.reserve(orders.size());
    std::uint64_t before = 0;
    for (std::size_t slot = 0; slot < orders.size(); ++slot) {
        const auto& [key, quantity] = columns.offers[orders[slot]];
        ladder.declared[slot] = quantity;
        if (slot == 0 || key != before
            || (ties.decides() && ties.compare(orders[slot - 1], orders[slot]) != 0)) {
            ladder.groupStart.push_back(static_cast<Index>(slot));
            ladder.values.push_back(valueOf(key, side));
        }
        before = key;
    }
    ladder.groupStart.push_back(static_cast<Index>(orders.size()));
    ladder.orders = std::move(orders);
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
        auto orders = sortedByKey(columns, side);
        if (ties.decides())
            breakTies(orders, columns, ties);
        return ladderOf(std::move(orders), columns, ties, side);
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
