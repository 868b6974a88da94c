#include "core/retail/hour_sums.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <limits>

#if defined(__x86_64__) && defined(__GNUC__)
#include <cstring>
#define MERITDESK_WIDE_SUMS // four hours at a time where the processor can; the sums are the same
#endif

namespace meritdesk::retail {

namespace {

/// A month has at most 744 hours: a sum of that many needs ten bits more than its terms.
constexpr int hourBits = 10;
constexpr std::size_t hoursADay = 24;
constexpr int shortBits = std::numeric_limits<std::int32_t>::digits;

/// Adds the hours from `first` on.
std::int64_t dotFrom(std::size_t first, std::span<const std::int64_t> a, std::span<const std::int64_t> b)
{
    std::int64_t total = 0;
    for (std::size_t i = first; i < a.size(); ++i)
        total += a[i] * b[i];
    return total;
}

void addFrom(std::size_t first, const PlannedHours& hours, DeviationSums& sums)
{
    for (std::size_t i = first; i < hours.fact.size(); ++i) {
        const auto plan = hours.plan[i] * hours.planUnit;
        const auto difference = hours.fact[i] * hours.factUnit - plan;
        const auto over = std::max<std::int64_t>(difference, 0);
        const auto under = over - difference;
        sums.planned += plan;
        sums.over += over;
        sums.under += under;
        sums.overCost += over * hours.overPrice[i];
        sums.underCost += under * hours.underPrice[i];
    }
}

#ifdef MERITDESK_WIDE_SUMS

#define MERITDESK_FOUR __attribute__((target("avx2"), always_inline)) inline

constexpr std::size_t lanes = 4;

bool addsFourAtOnce()
{
    return static_cast<bool>(__builtin_cpu_supports("avx2")); // a number for GCC, a truth for clang
}

using Four = std::int64_t __attribute__((vector_size(32))); ///< four hours
using Eight = std::int32_t __attribute__((vector_size(32)));

MERITDESK_FOUR Four load(const std::int64_t* from)
{
    Four four;
    std::memcpy(&four, from, sizeof four);
    return four;
}

/// The products of the low halves: exact for numbers of 32 bits.
MERITDESK_FOUR Four times(Four a, Four b)
{
    return reinterpret_cast<Four>(
        __builtin_ia32_pmuldq256(reinterpret_cast<Eight>(a), reinterpret_cast<Eight>(b)));
}

MERITDESK_FOUR std::int64_t added(Four four)
{
    return four[0] + four[1] + four[2] + four[3];
}

__attribute__((target("avx2"))) std::int64_t wideDot(std::span<const std::int64_t> a,
                                                     std::span<const std::int64_t> b)
{
    Four total{};
    std::size_t i = 0;
    for (; i + lanes <= a.size(); i += lanes)
        total += times(load(&a[i]), load(&b[i]));
    return added(total) + dotFrom(i, a, b);
}

__attribute__((target("avx2"))) SumsByHour wideByHour(std::span<const std::int64_t> values)
{
    std::array<Four, hoursADay / lanes> sums{};
    auto& [a, b, c, d, e, f] = sums;
    for (std::size_t day = 0; day + hoursADay <= values.size(); day += hoursADay) {
        const auto* hours = &values[day];
        a += load(hours);
        b += load(hours + 4);
        c += load(hours + 8);
        d += load(hours + 12);
        e += load(hours + 16);
        f += load(hours + 20);
    }
    SumsByHour byHour{};
    std::memcpy(byHour.data(), sums.data(), sizeof byHour);
    return byHour;
}

__attribute__((target("avx2"))) DeviationSums wideDeviations(const PlannedHours& hours)
{
    const Four factUnit = Four{} + hours.factUnit;
    const Four planUnit = Four{} + hours.planUnit;
    Four planned{};
    Four overs{};
    Four unders{};
    Four overCost{};
    Four underCost{};
    std::size_t i = 0;
    for (; i + lanes <= hours.fact.size(); i += lanes) {
        const Four plan = times(load(&hours.plan[i]), planUnit);
        const Four difference = times(load(&hours.fact[i]), factUnit) - plan;
        const Four over = difference & reinterpret_cast<Four>(difference > 0);
        const Four under = over - difference;
        planned += plan;
        overs += over;
        unders += under;
        overCost += times(over, load(&hours.overPrice[i]));
        underCost += times(under, load(&hours.underPrice[i]));
    }
    DeviationSums sums{added(planned), added(overs), added(unders), added(overCost), added(underCost)};
    addFrom(i, hours, sums);
    return sums;
}

#endif

} // namespace

int bitsOf(std::uint64_t largest)
{
    return static_cast<int>(std::bit_width(largest));
}

bool multipliesInShort(std::uint64_t largestA, std::uint64_t largestB)
{
    const int a = bitsOf(largestA);
    const int b = bitsOf(largestB);
    return a <= shortBits && b <= shortBits && a + b + hourBits <= std::numeric_limits<std::int64_t>::digits;
}

std::int64_t shortDot(std::span<const std::int64_t> a, std::span<const std::int64_t> b)
{
#ifdef MERITDESK_WIDE_SUMS
    if (addsFourAtOnce())
        return wideDot(a, b);
#endif
    return dotFrom(0, a, b);
}

SumsByHour shortSumsByHour(std::span<const std::int64_t> values)
{
#ifdef MERITDESK_WIDE_SUMS
    if (addsFourAtOnce())
        return wideByHour(values);
#endif
    SumsByHour sums{};
    for (std::size_t day = 0; day + hoursADay <= values.size(); day += hoursADay)
        for (std::size_t hour = 0; hour < hoursADay; ++hour)
            sums.at(hour) += values[day + hour];
    return sums;
}

DeviationSums shortDeviations(const PlannedHours& hours)
{
#ifdef MERITDESK_WIDE_SUMS
    if (addsFourAtOnce())
        return wideDeviations(hours);
#endif
    DeviationSums sums;
    addFrom(0, hours, sums);
    return sums;
}

} // namespace meritdesk::retail
