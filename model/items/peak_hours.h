#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/derivation/derivation.h"
#include "items/category_rows.h"

namespace meritdesk::items {

/// Which capacity the hours formed: purchased (покупная) by the published peak hours, network (сетевая) by
/// the largest planned hour of each working day.
enum class CapacityKind : std::uint8_t { Purchased, Network };

/// An hour that formed a capacity.
struct PeakHour
{
    std::size_t month = 0; ///< position in the billed months
    Day day = {};
    int hour = 0; ///< 1..24
    retail::Exact kw = {};
    Fraction cost = {}; ///< roubles before rounding: its day's share of the capacity's lines

    bool operator==(const PeakHour&) const = default;
};

/// How often an hour of the day formed the capacity, and what it cost there.
struct HourShare
{
    int days = 0;
    Fraction cost = {}; ///< roubles before rounding

    bool operator==(const HourShare&) const = default;
};

/// The hours that formed a capacity in the comparison's span, rising, and their count by hour of the day.
struct PeakHours
{
    std::vector<PeakHour> hours = {};
    std::array<HourShare, 24> byHour = {}; ///< [0] is hour 1
    Fraction cost = {};                    ///< of all of them

    bool operator==(const PeakHours&) const = default;
};

/// The hours of a comparison's span. They cost what the capacity's lines cost in a category that has them;
/// nothing where none can be computed.
[[nodiscard]] PeakHours peakHoursOf(const Comparison& what, CapacityKind kind);

/// How the cost of one hour came about.
[[nodiscard]] Derivation peakHourDerivation(const Comparison& what, CapacityKind kind, const PeakHour& hour);

/// How the cost of an hour of the day, 1..24, came about.
[[nodiscard]] Derivation hourOfDayDerivation(const PeakHours& hours, int hour);

} // namespace meritdesk::items
