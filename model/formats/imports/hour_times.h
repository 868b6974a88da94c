#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "formats/imports/date_cell.h"
#include "formats/imports/hour_shape.h"

namespace meritdesk::imports {

/// The time that a row of a long table is labelled with, minutes since 2000-01-01T00:00 of its own clock;
/// with an offset in the cell, of Moscow.
struct RowTime
{
    int row = 0;
    std::int64_t minute = 0;
    bool absolute = false; ///< the cell names its offset
};

/// The labels of all rows and what they say together.
struct HourTimes
{
    std::vector<RowTime> rows = {};
    std::vector<int> unread = {};       ///< rows whose time could not be read
    int step = 60;                      ///< minutes of an interval: 60, 30, 15
    std::optional<bool> endLabels = {}; ///< labels stand at the end of the interval; absent: cannot be told
    bool labelsMatter = true;           ///< false for hour numbers and intervals: they say it themselves
    bool absolute = false;              ///< every label has an offset
    std::set<int> offsets = {};         ///< that labels have, minutes ahead of Greenwich
};

[[nodiscard]] HourTimes timesOf(const Grid& grid, const TableProfile& profile, const HourShape& shape,
                                DayOrder order);

/// The order of day and month in a column: what some cell proves, else the order in which the days run most
/// evenly; `proved` says which.
struct FoundDayOrder
{
    DayOrder order = DayOrder::DayFirst;
    bool proved = true;
};

[[nodiscard]] FoundDayOrder findDayOrder(const std::vector<std::string_view>& cells);

/// Minutes since 2000-01-01T00:00.
[[nodiscard]] std::int64_t minuteOf(Day day, int minute);

} // namespace meritdesk::imports
