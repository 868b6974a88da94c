#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// The least and the greatest key of one side, both included; the first is above the second where it is
/// empty.
struct KeyRange
{
    std::uint64_t least = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t most = 0;
};

/// Nearly all declared prices are multiples of 0.001; in mantissas.
inline constexpr std::int64_t usualTick = 1000;

/// What ranking needs of a book, taken in one pass on both cores: orders are large, and to fetch them from
/// memory costs more than all that is done with them.
struct Columns
{
    std::vector<std::uint64_t> keys = {};  ///< by order: smaller ranks first, see keyOf()
    std::vector<Quantity> quantities = {}; ///< by order
    std::vector<Side> sides = {};          ///< by order
    std::array<KeyRange, 2> ranges = {};
    std::uint64_t tick = usualTick; ///< by which all keys of a side differ: the usual one or 1
    bool timed = false;             ///< some order has a time
    bool alone = true;              ///< every order has a participant of its own and no group
};

[[nodiscard]] Columns columnsOf(const Book& book, const Rule& rule);

/// An order's value as a key: sellers rank by rising values, buyers by falling ones.
[[nodiscard]] std::uint64_t keyOf(Price value, Side side);

/// The value of a key of that side.
[[nodiscard]] Price valueOf(std::uint64_t key, Side side);

} // namespace meritdesk::auction
