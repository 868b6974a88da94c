#pragma once

#include <string>
#include <vector>

#include "formats/imports/table_profile.h"

namespace meritdesk::imports {

/// Where the days, hours and values of a table of meter hours are. Columns and rows of the grid, -1 when
/// there is none.
struct HourShape
{
    std::string layout = {}; ///< "long", "matrix" (a day a row), "days-across" (a day a column), "column"
    int day = -1;            ///< column of days or stamps
    int clock = -1;          ///< column of times of day
    int hour = -1;           ///< column of hour numbers
    std::vector<int> values = {}; ///< value columns: meters, the hours of a day, or days
    int extra = -1;               ///< a named column of numbers behind the last hour of a day
    bool counted = false; ///< no date in the table: days have numbers, or follow each other from the first
    int days = 0;         ///< how many counted days there are
};

/// The layouts that a table can be read in; the likeliest first, empty when it is no table of hours.
[[nodiscard]] std::vector<std::string> possibleLayouts(const Grid& grid, const TableProfile& profile);

/// The shape of a table in a layout.
[[nodiscard]] HourShape shapeIn(const std::string& layout, const Grid& grid, const TableProfile& profile);

} // namespace meritdesk::imports
