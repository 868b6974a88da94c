#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/retail/exact.h"

namespace meritdesk::retail {

/// One value an hour of a month, as whole numbers counted in 10^-scale. They stand in 64 bits where they fit
/// (real meter data and prices always do), else as numbers of any size: the two paths give the same sums.
struct HourlyValues
{
    int scale = 0;
    std::uint64_t largest = 0; ///< bound of |narrow|
    std::vector<std::int64_t> narrow = {};
    std::vector<Integer> wide = {}; ///< used when not empty

    [[nodiscard]] bool isWide() const { return !wide.empty(); }

    [[nodiscard]] std::size_t size() const { return isWide() ? wide.size() : narrow.size(); }

    [[nodiscard]] Exact at(std::size_t hour) const;
    [[nodiscard]] Integer mantissa(std::size_t hour) const;
};

/// Values from mantissas counted in 10^-decimals, at the smallest scale that holds them all.
[[nodiscard]] HourlyValues compact(std::span<const Int128> mantissas, int decimals);

/// Values of any size, as narrow as they fit.
[[nodiscard]] HourlyValues fitted(std::vector<Integer> mantissas, int scale);

/// A series and the factor it is taken with.
struct Weighted
{
    const HourlyValues* values = nullptr;
    Exact factor = {}; ///< a finite decimal
};

/// The sum of weighted series of one length, hour by hour; at least one.
[[nodiscard]] HourlyValues weightedSum(const std::vector<Weighted>& terms);

/// sum over the hours of a x b as whole numbers; both narrow and of one length.
[[nodiscard]] Int128 narrowDot(const HourlyValues& a, const HourlyValues& b);

/// sum over the hours of a x b; both of one length.
[[nodiscard]] Exact dot(const HourlyValues& a, const HourlyValues& b);

/// The sum of all hours.
[[nodiscard]] Exact sum(const HourlyValues& values);

/// Sums of hour 1, 2 .. 24 over the days.
[[nodiscard]] std::array<Exact, 24> sumsByHourOfDay(const HourlyValues& values);

/// max(0, a - b) hour by hour.
[[nodiscard]] HourlyValues excess(const HourlyValues& a, const HourlyValues& b);

/// Index of the largest value among the given ones, the first on a tie.
[[nodiscard]] std::size_t indexOfLargest(const HourlyValues& values, std::span<const std::size_t> among);

} // namespace meritdesk::retail
