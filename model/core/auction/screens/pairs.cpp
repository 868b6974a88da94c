#include "core/auction/screens/pairs.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string_view>
#include <unordered_map>

namespace meritdesk::auction {

namespace {

/// A bidder by number; numbers follow the side and then the bytes of the name.
using Number = std::uint32_t;
using Key = std::pair<Side, std::string_view>;

/// The bidders that come often enough to be in a pair.
std::map<Key, Number> numbersOf(const std::vector<std::vector<Bidder>>& rounds, std::size_t least)
{
    std::map<Key, std::size_t> times;
    for (const auto& round : rounds)
        for (const auto& bidder : round)
            ++times[{bidder.side, bidder.participant}];
    std::map<Key, Number> numbers;
    for (const auto& [key, count] : times)
        if (count >= least)
            numbers.emplace(key, static_cast<Number>(numbers.size()));
    return numbers;
}

struct Placed
{
    const Fraction* value = nullptr;
    Side side = Side::Buy;
    Number number = 0;
};

bool alike(const Placed& a, const Placed& b)
{
    return a.side == b.side && *a.value == *b.value;
}

bool before(const Placed& a, const Placed& b)
{
    if (a.side != b.side)
        return a.side < b.side;
    if (*a.value != *b.value)
        return *a.value < *b.value;
    return a.number < b.number;
}

using CountByPair = std::unordered_map<std::uint64_t, std::size_t>;

void countRound(const std::vector<Bidder>& round, const std::map<Key, Number>& numbers, CountByPair& counts)
{
    std::vector<Placed> placed;
    for (const auto& bidder : round)
        if (const auto known = numbers.find({bidder.side, bidder.participant}); known != numbers.end())
            placed.push_back({&bidder.price, bidder.side, known->second});
    std::sort(placed.begin(), placed.end(), before);
    for (std::size_t i = 0; i < placed.size(); ++i)
        for (auto j = i + 1; j < placed.size() && alike(placed[i], placed[j]); ++j)
            ++counts[(static_cast<std::uint64_t>(placed[i].number) << 32U) | placed[j].number];
}

} // namespace

std::vector<EqualBids> pairsOfEqual(const std::vector<std::vector<Bidder>>& rounds, std::size_t least)
{
    const auto numbers = numbersOf(rounds, least);
    CountByPair counts;
    for (const auto& round : rounds)
        countRound(round, numbers, counts);
    std::vector<std::pair<std::uint64_t, std::size_t>> often;
    for (const auto& entry : counts)
        if (entry.second >= least)
            often.emplace_back(entry);
    std::sort(often.begin(), often.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    std::vector<Key> keys;
    for (const auto& entry : numbers)
        keys.push_back(entry.first);
    std::vector<EqualBids> pairs;
    for (const auto& [pair, count] : often) {
        const auto& a = keys[pair >> 32U];
        const auto& b = keys[pair & 0xFFFFFFFFU];
        pairs.push_back({a.first, std::string(a.second), std::string(b.second), count});
    }
    return pairs;
}

} // namespace meritdesk::auction
