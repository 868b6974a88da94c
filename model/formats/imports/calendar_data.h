#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/calendar/production_calendar.h"
#include "core/derivation/derivation.h"
#include "core/result.h"
#include "core/retail/case.h"

namespace meritdesk::imports {

/// The built-in Russian production calendar of 2024..2026.
[[nodiscard]] const ProductionCalendar& russianCalendar();

/// Planned peak hours (плановые часы пиковой нагрузки) of one month, as the System Operator sets them by
/// year and zone: working days, Moscow time.
struct PlannedHours
{
    int year = 0;
    std::string zone = {}; ///< PZ1, PZ2 (the price zones), Kaliningrad
    int month = 0;         ///< 1..12
    retail::HourSet hours = {};
    std::string source = {};
    Grade grade = Grade::Memory;
    std::string comment = {}; ///< doubts: what sources contradict, what was not verified

    bool operator==(const PlannedHours&) const = default;
};

/// The built-in list: PZ1 2024..2026, PZ2 2025..2026, Kaliningrad 2025..2026.
[[nodiscard]] const std::vector<PlannedHours>& plannedHours();

/// The entry of a zone and month, or null.
[[nodiscard]] const PlannedHours* plannedHoursOf(std::string_view zone, Month month);

/// Reads a calendar: header, then a day and `work`, `work_short` or `off` in every line, without holes.
[[nodiscard]] Result<ProductionCalendar> readCalendar(std::string_view csv);

/// Reads planned hours: year, zone, month, hours (numbers with blanks between), source,
/// grade, comment.
[[nodiscard]] Result<std::vector<PlannedHours>> readPlannedHours(std::string_view csv);

} // namespace meritdesk::imports
