#include "core/auction/ranking.h"

#include <algorithm>
#include <array>
#include <compare>

#include "core/auction/radix.h"
#include "core/auction/rule.h"
#include "core/auction/tie_break.h"
#include "core/auction/together.h"

namespace meritdesk::auction {

namespace {

constexpr std::uint64_t signBit = std::uint64_t{1} << 63U;

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

/// Compares orders of equal value by the keys that come after it.
class TieBreak
{
public:
    TieBreak(const Book& book, const Rule& rule, Side side, bool timed)
        : m_book(book)
        , m_rule(rule)
        , m_ties(tiesOf(book, rule))
        , m_rulesKeys(side == Side::Sell && !rule.sellerKeys.empty())
    {
        if (m_ties == Ties::ProRata || !timed)
            return;
        m_times.reserve(book.orders.size());
        for (const auto& order : book.orders)
            m_times.push_back(order.time ? TimeKey{order.time->seconds, order.time->nanoseconds, false}
                                         : TimeKey{});
    }

    /// False when orders of equal value are always equal.
    [[nodiscard]] bool decides() const
    {
        return m_rulesKeys || m_ties == Ties::LargerFirst || !m_times.empty();
    }

    [[nodiscard]] std::strong_ordering compare(const Ranked& a, const Ranked& b) const
    {
        if (m_rulesKeys)
            if (const auto order = compareByKeys(m_rule, m_book.orders[a.order], m_book.orders[b.order]);
                order != 0)
                return order;
        if (m_ties == Ties::LargerFirst && a.quantity != b.quantity)
            return b.quantity <=> a.quantity;
        if (m_times.empty())
            return std::strong_ordering::equal;
        return auction::compare(m_times[a.order], m_times[b.order]);
    }

private:
    const Book& m_book;
    const Rule& m_rule;
    Ties m_ties;
    bool m_rulesKeys;
    std::vector<TimeKey> m_times = {};
};

std::uint64_t keyOf(Price value, Side side)
{
    const auto ascending = static_cast<std::uint64_t>(value.mantissa()) ^ signBit;
    return side == Side::Sell ? ascending : ~ascending;
}

Price valueOf(std::uint64_t key, Side side)
{
    return Price::fromMantissa(static_cast<std::int64_t>((side == Side::Sell ? key : ~key) ^ signBit));
}

/// What ranking needs of the orders, taken in one pass: they are large, and a pass over them is what costs.
struct Gathered
{
    std::array<std::vector<Ranked>, 2> sides = {};
    bool timed = false;
};

Gathered gather(const Book& book, const Rule& rule)
{
    Gathered gathered;
    for (auto& side : gathered.sides)
        side.reserve(book.orders.size());
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        const auto& order = book.orders[i];
        gathered.timed = gathered.timed || order.time.has_value();
        gathered.sides[static_cast<std::size_t>(order.side)].push_back(
            {keyOf(rule.valueOf(order), order.side), order.quantity.mantissa(), static_cast<Index>(i)});
    }
    return gathered;
}

/// Sorts each run of equal values by the keys after the value.
void breakTies(std::vector<Ranked>& entries, const TieBreak& ties)
{
    for (auto run = entries.begin(); run != entries.end();) {
        const auto end = std::find_if(run, entries.end(),
                                      [key = run->key](const auto& entry) { return entry.key != key; });
        if (end - run > 1)
            std::stable_sort(run, end,
                             [&ties](const auto& a, const auto& b) { return ties.compare(a, b) < 0; });
        run = end;
    }
}

Ladder ladderOf(const std::vector<Ranked>& entries, const TieBreak& ties, Side side)
{
    Ladder ladder;
    ladder.orders.reserve(entries.size());
    ladder.declared.reserve(entries.size());
    ladder.awarded.resize(entries.size());
    ladder.groupStart.reserve(entries.size() + 1);
    ladder.values.reserve(entries.size());
    for (std::size_t slot = 0; slot < entries.size(); ++slot) {
        const auto& entry = entries[slot];
        const bool opens = slot == 0 || entry.key != entries[slot - 1].key
                           || (ties.decides() && ties.compare(entries[slot - 1], entry) != 0);
        if (opens) {
            ladder.groupStart.push_back(static_cast<Index>(slot));
            ladder.values.push_back(valueOf(entry.key, side));
        }
        ladder.orders.push_back(entry.order);
        ladder.declared.push_back(Quantity::fromMantissa(entry.quantity));
    }
    ladder.groupStart.push_back(static_cast<Index>(entries.size()));
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

void rankBoth(const Book& book, Clearing& clearing)
{
    if (!clearing.sellers.groupStart.empty())
        return; // a kept book's clearing starts ranked
    const auto& rule = *clearing.rule;
    auto gathered = gather(book, rule);
    const auto rank = [&](Side side, Ladder& ladder) {
        auto& entries = gathered.sides[static_cast<std::size_t>(side)];
        sortByKey(entries);
        const TieBreak ties(book, rule, side, gathered.timed);
        if (ties.decides())
            breakTies(entries, ties);
        ladder = ladderOf(entries, ties, side);
    };
    together(
        book.orders.size(), [&] { rank(Side::Buy, clearing.buyers); },
        [&] { rank(Side::Sell, clearing.sellers); });
}

} // namespace meritdesk::auction
