#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/calendar/day.h"

namespace meritdesk {

enum class DayKind : std::uint8_t { Work, ShortWork, Off };

/// A production calendar (производственный календарь): one kind a day from `first` on, without holes.
struct ProductionCalendar
{
    Day first = {};
    std::vector<DayKind> kinds = {};

    [[nodiscard]] bool covers(Day day) const { return day >= first && day - first < span(); }

    /// True for a full or shortened working day, working Saturdays included; only for a day it covers.
    [[nodiscard]] bool isWorking(Day day) const
    {
        return kinds[static_cast<std::size_t>((day - first).count())] != DayKind::Off;
    }

    bool operator==(const ProductionCalendar&) const = default;

private:
    [[nodiscard]] std::chrono::days span() const
    {
        return std::chrono::days(static_cast<std::chrono::days::rep>(kinds.size()));
    }
};

/// The working days of a month, rising; nothing when the calendar does not cover the whole month.
[[nodiscard]] std::optional<std::vector<Day>> workingDays(const ProductionCalendar& calendar, Month month);

/// The n-th working day counting back from `day`, which counts itself (n >= 1); nothing when the calendar
/// does not reach it.
[[nodiscard]] std::optional<Day> workingDayBack(const ProductionCalendar& calendar, Day day, int n);

/// The same day of the next month, or that month's last day when there is no such day.
[[nodiscard]] Day oneMonthLater(Day day);

} // namespace meritdesk
