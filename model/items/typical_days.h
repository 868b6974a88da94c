#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/derivation/derivation.h"
#include "items/category_rows.h"

namespace meritdesk::items {

/// Kinds of days: working (by the calendar that was billed with, working Saturdays too), free Saturdays,
/// Sundays and other holidays.
enum class DayKind : std::uint8_t { Working, Saturday, Sunday };

/// An hour of the day over the days of a kind: the mean, and the values below which a tenth and nine tenths
/// of the days lie (by nearest rank: a measured value, not one between two).
struct HourBand
{
    int days = 0;       ///< with a value at this hour
    Fraction mean = {}; ///< kW
    retail::Kwh low = {};
    retail::Kwh high = {};

    bool operator==(const HourBand&) const = default;
};

struct TypicalDay
{
    int days = 0;
    std::array<HourBand, 24> hours = {}; ///< [0] is hour 1

    bool operator==(const TypicalDay&) const = default;
};

/// Typical days of a load, by DayKind.
using TypicalDays = std::array<TypicalDay, 3>;

/// The kind of a day of a billed month.
[[nodiscard]] DayKind kindOf(Day day, const std::vector<Day>& workingDays);

/// The typical days of the comparison's span and days; hours without a value are left out.
[[nodiscard]] TypicalDays typicalDaysOf(const Comparison& what);

/// How the mean of an hour, 1..24, came about: from every day's value.
[[nodiscard]] std::optional<Derivation> typicalHourDerivation(const Comparison& what, DayKind kind, int hour);

} // namespace meritdesk::items
