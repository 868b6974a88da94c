#include "core/auction/radix.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "core/auction/room.h"

namespace meritdesk::auction {

namespace {

constexpr std::size_t smallBook = 16384;

/// The digits in which keys of some range differ.
struct Digits
{
    unsigned bits = 0;
    unsigned count = 0;

    Digits(std::uint64_t span, std::size_t orders)
    {
        const auto width = static_cast<unsigned>(std::bit_width(span));
        const unsigned widest = orders < smallBook ? 8 : 11;
        count = (width + widest - 1) / widest;
        bits = count > 0 ? (width + count - 1) / count : 0;
    }

    [[nodiscard]] std::size_t values() const { return std::size_t{1} << bits; }

    [[nodiscard]] std::size_t of(std::uint64_t key, unsigned digit) const
    {
        return static_cast<std::size_t>(key >> (digit * bits)) & (values() - 1);
    }
};

/// Sorts by the keys that `keyOf` reads off the entries, digit by digit from the last; equal ones stay in
/// order.
template <class Entry, class KeyOf>
void sortByDigits(std::vector<Entry>& entries, Digits digits, const KeyOf& keyOf)
{
    std::vector<Index> places(digits.values() * digits.count); // digit -> value -> how many, then where
    for (const auto entry : entries)
        for (unsigned digit = 0; digit < digits.count; ++digit)
            ++places[digit * digits.values() + digits.of(keyOf(entry), digit)];
    auto other = roomFor<Entry>(entries.size());
    for (unsigned digit = 0; digit < digits.count; ++digit) {
        auto* const next = places.data() + digit * digits.values();
        Index place = 0;
        for (std::size_t value = 0; value < digits.values(); ++value)
            place += std::exchange(next[value], place);
        for (const auto entry : entries)
            other[next[digits.of(keyOf(entry), digit)]++] = entry;
        entries.swap(other);
    }
}

/// The entries that `entryOf` makes of the orders of one side, in input order.
template <class Entry, class EntryOf>
std::vector<Entry> entriesOf(const Columns& columns, Side side, const EntryOf& entryOf)
{
    const auto size = static_cast<std::size_t>(std::count(columns.sides.begin(), columns.sides.end(), side));
    auto entries = roomFor<Entry>(size + 1);
    std::size_t count = 0;
    for (std::size_t i = 0; i < columns.sides.size(); ++i) {
        entries[count] = entryOf(static_cast<Index>(i)); // stays only where the count goes on
        count += columns.sides[i] == side ? 1 : 0;
    }
    entries.pop_back();
    return entries;
}

/// Takes sorted entries apart; `keyOf` and `orderOf` read key and order off an entry.
template <class Entry, class KeyOf, class OrderOf>
Runs runsOf(const std::vector<Entry>& entries, const KeyOf& keyOf, const OrderOf& orderOf)
{
    Runs runs;
    makeRoom(runs.orders, entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        runs.orders[i] = orderOf(entries[i]);
        if (i == 0 || keyOf(entries[i]) != keyOf(entries[i - 1]))
            runs.starts.push_back(static_cast<Index>(i));
    }
    runs.starts.push_back(static_cast<Index>(entries.size()));
    return runs;
}

/// Key and order in one word, which is all that is moved; the key in ticks from the least, so that it has few
/// digits.
template <std::uint64_t Tick>
Runs sortedInWords(const Columns& columns, Side side, unsigned orderBits)
{
    const auto [least, most] = columns.ranges[static_cast<std::size_t>(side)];
    auto words = entriesOf<std::uint64_t>(columns, side, [&columns, low = least, orderBits](Index order) {
        return (columns.keys[order] - low) / Tick << orderBits | order;
    });
    const auto keyOf = [orderBits](std::uint64_t word) { return word >> orderBits; };
    sortByDigits(words, Digits((most - least) / Tick, words.size()), keyOf);
    return runsOf(words, keyOf, [mask = (std::uint64_t{1} << orderBits) - 1](std::uint64_t word) {
        return static_cast<Index>(word & mask);
    });
}

/// Where the keys lie too far apart for that: they are looked up.
Runs sortedByLookingUp(const Columns& columns, Side side)
{
    const auto [least, most] = columns.ranges[static_cast<std::size_t>(side)];
    auto orders = entriesOf<Index>(columns, side, [](Index order) { return order; });
    const auto keyOf = [&columns, low = least](Index order) { return columns.keys[order] - low; };
    sortByDigits(orders, Digits(most - least, orders.size()), keyOf);
    return runsOf(orders, keyOf, [](Index order) { return order; });
}

} // namespace

Runs sortedByKey(const Columns& columns, Side side)
{
    const auto [least, most] = columns.ranges[static_cast<std::size_t>(side)];
    if (most < least)
        return {{}, {0}};
    const auto orderBits = static_cast<unsigned>(std::bit_width(columns.sides.size()));
    const auto fits = [orderBits](std::uint64_t span) {
        return static_cast<unsigned>(std::bit_width(span)) + orderBits <= 64;
    };
    if (columns.tick == usualTick && fits((most - least) / usualTick))
        return sortedInWords<usualTick>(columns, side, orderBits);
    return fits(most - least) ? sortedInWords<1>(columns, side, orderBits) : sortedByLookingUp(columns, side);
}

} // namespace meritdesk::auction
