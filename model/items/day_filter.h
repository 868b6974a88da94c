#pragma once

#include <bitset>
#include <optional>

#include "core/calendar/day.h"

namespace meritdesk::items {

/// Days one after another, the last one included.
struct DaySpan
{
    Day first = {};
    Day last = {};

    [[nodiscard]] bool holds(Day day) const { return first <= day && day <= last; }

    bool operator==(const DaySpan&) const = default;
};

/// Months of the year; bit 0 is January.
using MonthSet = std::bitset<12>;

/// Which days a picture of the load is about: those of a span, of some months, or all.
struct DayFilter
{
    std::optional<DaySpan> span = {};
    MonthSet months = MonthSet(0xFFF);

    [[nodiscard]] bool holds(Day day) const
    {
        const auto month = static_cast<unsigned>(std::chrono::year_month_day(day).month());
        return (!span || span->holds(day)) && months.test(month - 1);
    }

    bool operator==(const DayFilter&) const = default;
};

} // namespace meritdesk::items
