#include "core/auction/radix.h"

#include <algorithm>
#include <utility>

namespace meritdesk::auction {

namespace {

constexpr std::size_t smallBook = 16384;

/// One stable pass by the digit of `bits` bits at `shift`.
void scatter(const std::vector<Ranked>& from, std::vector<Ranked>& to, unsigned shift,
             std::vector<std::uint32_t>& counts)
{
    const std::uint64_t mask = counts.size() - 1;
    std::fill(counts.begin(), counts.end(), 0);
    for (const auto& entry : from)
        ++counts[(entry.key >> shift) & mask];
    std::uint32_t place = 0;
    for (auto& count : counts)
        place += std::exchange(count, place);
    for (const auto& entry : from)
        to[counts[(entry.key >> shift) & mask]++] = entry;
}

} // namespace

void sortByKey(std::vector<Ranked>& entries)
{
    if (entries.size() < 2)
        return;
    const auto [least, most] = std::minmax_element(
        entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    const std::uint64_t low = least->key;
    const std::uint64_t span = most->key - low;
    for (auto& entry : entries)
        entry.key -= low; // so that only the digits that differ cost a pass
    const unsigned bits = entries.size() < smallBook ? 8 : 11;
    std::vector<Ranked> other(entries.size());
    std::vector<std::uint32_t> counts(std::size_t{1} << bits);
    for (unsigned shift = 0; shift < 64 && (span >> shift) != 0; shift += bits) {
        scatter(entries, other, shift, counts);
        entries.swap(other);
    }
    for (auto& entry : entries)
        entry.key += low;
}

} // namespace meritdesk::auction
