#pragma once

#include <string>
#include <vector>

#include "formats/imports/doubts.h"
#include "formats/imports/hour_shape.h"
#include "formats/imports/hour_times.h"
#include "formats/imports/meter_hours.h"

namespace meritdesk::imports {

/// How the cells of a table of hours are to be read.
struct HourStyle
{
    char decimalMark = '.';
    DayOrder dayOrder = DayOrder::DayFirst;
    bool endLabels = false;
    int unitPower = 0;  ///< the cells are in kWh times ten to this power: MWh 3, Wh -3
    int clockHours = 0; ///< hours the clock of the table is ahead of Moscow
    Day firstDay = {};  ///< of a table without days
    int step = 60;      ///< minutes of a value of a table without times
};

/// Reads a long table: one meter a value column; `times` are those of the shape's rows.
[[nodiscard]] std::vector<Meter> readLong(const Grid& grid, const HourShape& shape, const HourTimes& times,
                                          const HourStyle& style, Doubts& doubts);

/// Reads a table with the hours of a day across or the days across, or one without times.
[[nodiscard]] std::vector<Meter> readAcross(const Grid& grid, const TableProfile& profile,
                                            const HourShape& shape, const HourStyle& style, Doubts& doubts);

} // namespace meritdesk::imports
