#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace meritdesk::retail {

/// Bits of a magnitude.
[[nodiscard]] int bitsOf(std::uint64_t largest);

/// True when 744 products of numbers up to these bounds fit together into 64 bits, and the numbers
/// themselves into 32: then they may be multiplied in short.
[[nodiscard]] bool multipliesInShort(std::uint64_t largestA, std::uint64_t largestB);

/// sum of a x b over a month; only where multipliesInShort.
[[nodiscard]] std::int64_t shortDot(std::span<const std::int64_t> a, std::span<const std::int64_t> b);

/// Sums of hour 1, 2 .. 24 over the days.
using SumsByHour = std::array<std::int64_t, 24>;
[[nodiscard]] SumsByHour shortSumsByHour(std::span<const std::int64_t> values);

/// What stands side by side in an hour of a planned month; all of one length.
struct PlannedHours
{
    std::span<const std::int64_t> fact = {};
    std::span<const std::int64_t> plan = {};
    std::span<const std::int64_t> overPrice = {};
    std::span<const std::int64_t> underPrice = {};
    std::int64_t factUnit = 1; ///< brings a fact to the scale of the deviation
    std::int64_t planUnit = 1; ///< brings a plan to it
};

/// Sums over a month, at the scale of the deviation.
struct DeviationSums
{
    std::int64_t planned = 0;
    std::int64_t over = 0;  ///< of max(0, fact - plan)
    std::int64_t under = 0; ///< of max(0, plan - fact)
    std::int64_t overCost = 0;
    std::int64_t underCost = 0;
};

/// One pass over a month; only where facts, plans, their units and deviations multiply in short.
[[nodiscard]] DeviationSums shortDeviations(const PlannedHours& hours);

} // namespace meritdesk::retail
