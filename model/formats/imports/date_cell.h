#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/calendar/day.h"

namespace meritdesk::imports {

enum class DayOrder { DayFirst, MonthFirst };

/// A cell that names a day, a time of day or both; what it does not name is absent.
struct Stamp
{
    std::optional<Day> day = {};
    std::optional<int> minute = {}; ///< of the day, 0..1440 (24:00)
    std::optional<int> until = {};  ///< "00:00-01:00": the minute behind the interval, 1..1440
    std::optional<int> offset = {}; ///< minutes east of Greenwich

    bool operator==(const Stamp&) const = default;
};

/// Reads "31.10.2021", "2021-10-31T13:30+03:00", "31/10/21 1:30", "2021年10月31日", "20211031", "13:30",
/// "0.00-1.00", "24:00"; nothing when the cell is none of these. `order` decides what 01/02/2025 means; a
/// year in front is always followed by the month.
[[nodiscard]] std::optional<Stamp> readStamp(std::string_view cell, DayOrder order);

/// What a cell says about the order of day and month; absent when it may be either or has a year in front.
[[nodiscard]] std::optional<DayOrder> dayOrderOf(std::string_view cell);

} // namespace meritdesk::imports
