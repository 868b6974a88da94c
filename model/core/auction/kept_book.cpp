#include "core/auction/kept_book.h"

#include <algorithm>
#include <utility>

#include "core/auction/self_trade.h"
#include "core/auction/tie_break.h"

namespace meritdesk::auction {

namespace {

template <class Value>
void insertAt(std::vector<Value>& values, std::size_t place, Value value)
{
    values.insert(values.begin() + static_cast<std::ptrdiff_t>(place), value);
}

template <class Value>
void eraseAt(std::vector<Value>& values, std::size_t place)
{
    values.erase(values.begin() + static_cast<std::ptrdiff_t>(place));
}

/// Moves the ends of a group and all after it, as it wins or loses a member.
void moveEnds(Ladder& ladder, std::size_t group, Index by)
{
    for (auto after = group + 1; after < ladder.groupStart.size(); ++after)
        ladder.groupStart[after] += by; // modulo 2^32: none is -1
}

void remove(Ladder& ladder, Index order)
{
    const auto slot = static_cast<std::size_t>(std::find(ladder.orders.begin(), ladder.orders.end(), order)
                                               - ladder.orders.begin());
    const auto next = std::upper_bound(ladder.groupStart.begin(), ladder.groupStart.end(), slot);
    const auto group = static_cast<std::size_t>(next - ladder.groupStart.begin()) - 1;
    eraseAt(ladder.orders, slot);
    eraseAt(ladder.declared, slot);
    ladder.awarded.pop_back();
    moveEnds(ladder, group, none);
    if (ladder.groupStart[group] == ladder.groupStart[group + 1]) {
        eraseAt(ladder.groupStart, group);
        eraseAt(ladder.values, group);
    }
}

/// Where an order of the book stands among the groups of its side.
class Seat
{
public:
    Seat(const Book& book, const Rule& rule, Index order)
        : m_book(book)
        , m_rule(rule)
        , m_order(book.orders[order])
        , m_value(rule.valueOf(m_order))
    {
    }

    [[nodiscard]] Price value() const { return m_value; }

    /// The group ranks before (less), with, or after the order.
    [[nodiscard]] std::strong_ordering of(const Ladder& ladder, std::size_t group) const
    {
        if (ladder.values[group] != m_value)
            return m_order.side == Side::Sell ? ladder.values[group] <=> m_value
                                              : m_value <=> ladder.values[group];
        const auto& first = m_book.orders[ladder.orders[ladder.groupStart[group]]];
        return compareAtOneValue(m_book, m_rule, first, m_order);
    }

    /// The first group that does not rank before the order.
    [[nodiscard]] std::size_t in(const Ladder& ladder) const
    {
        std::size_t low = 0;
        for (std::size_t high = ladder.groups(); low < high;) {
            const auto middle = low + (high - low) / 2;
            if (of(ladder, middle) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

private:
    const Book& m_book;
    const Rule& m_rule;
    const Order& m_order;
    Price m_value;
};

void insert(Ladder& ladder, const Seat& seat, Index order, Quantity declared)
{
    const auto group = seat.in(ladder);
    if (group == ladder.groups() || seat.of(ladder, group) != 0) {
        insertAt(ladder.groupStart, group, ladder.groupStart[group]);
        insertAt(ladder.values, group, seat.value());
    }
    const auto begin = ladder.orders.begin() + ladder.groupStart[group];
    const auto end = ladder.orders.begin() + ladder.groupStart[group + 1];
    const auto slot = static_cast<std::size_t>(std::lower_bound(begin, end, order) - ladder.orders.begin());
    moveEnds(ladder, group, 1);
    insertAt(ladder.orders, slot, order);
    insertAt(ladder.declared, slot, declared);
    ladder.awarded.emplace_back();
}

/// The same owner on the same side: who is on both sides has not changed.
bool standsTheSame(const Order& a, const Order& b)
{
    return a.side == b.side && a.participant == b.participant && a.group == b.group;
}

} // namespace

KeptBook::KeptBook(Book book, const std::vector<const Rule*>& rules)
    : m_book(std::move(book))
    , m_bothSides(someoneIsOnBothSides(m_book))
{
    m_sides.reserve(m_book.orders.size());
    for (const auto& order : m_book.orders)
        m_sides.push_back(order.side);
    for (const auto* rule : rules)
        rank(m_kept.emplace_back(Kept{.rule = rule}));
}

KeptBook::KeptBook(Book book, const Rule& rule)
    : KeptBook(std::move(book), std::vector{&rule})
{
}

Ladder& KeptBook::Kept::ladderOf(Side side)
{
    return side == Side::Buy ? clearing.buyers : clearing.sellers;
}

void KeptBook::rank(Kept& kept) const
{
    auto ranking = rankingOf(m_book, *kept.rule);
    kept.clearing.rule = kept.rule;
    kept.clearing.buyers = std::move(ranking.buyers);
    kept.clearing.sellers = std::move(ranking.sellers);
    kept.ranked = true;
}

void KeptBook::change(Index at, Order order)
{
    auto& place = m_book.orders[at];
    const bool same = standsTheSame(place, order);
    for (auto& kept : m_kept)
        if (kept.ranked)
            remove(kept.ladderOf(place.side), at);
    place = std::move(order);
    m_sides[at] = place.side;
    for (auto& kept : m_kept)
        if (kept.ranked)
            insert(kept.ladderOf(place.side), Seat(m_book, *kept.rule, at), at, place.quantity);
    if (!same)
        m_bothSides = someoneIsOnBothSides(m_book);
}

void KeptBook::reprice(Index at, Price price)
{
    auto& order = m_book.orders[at];
    if (order.price == price)
        return;
    for (auto& kept : m_kept)
        if (kept.ranked)
            remove(kept.ladderOf(order.side), at);
    order.price = price;
    for (auto& kept : m_kept)
        if (kept.ranked)
            insert(kept.ladderOf(order.side), Seat(m_book, *kept.rule, at), at, order.quantity);
}

/// Ladders ranked and nothing awarded; how many groups they have.
std::size_t KeptBook::makeReady(Kept& kept) const
{
    if (!kept.ranked)
        rank(kept);
    std::size_t groups = 0;
    for (auto* ladder : {&kept.clearing.buyers, &kept.clearing.sellers}) {
        std::fill(ladder->awarded.begin(), ladder->awarded.end(), Quantity{});
        groups += ladder->groups();
    }
    return groups;
}

const Clearing& KeptBook::settle(std::size_t rule)
{
    auto& kept = m_kept[rule];
    const auto groups = makeReady(kept);
    settleRanked(m_book, kept.clearing);
    kept.ranked = kept.clearing.buyers.groups() + kept.clearing.sellers.groups() == groups;
    return kept.clearing;
}

const Clearing& KeptBook::clear(std::size_t rule)
{
    auto& kept = m_kept[rule];
    const auto groups = makeReady(kept);
    clearRanked(m_book, m_sides, m_bothSides, kept.clearing);
    kept.ranked = kept.clearing.buyers.groups() + kept.clearing.sellers.groups() == groups;
    return kept.clearing;
}

} // namespace meritdesk::auction
