#pragma once

#include <vector>

#include "formats/imports/grid.h"

namespace meritdesk::imports {

/// True for the number of days of some month.
[[nodiscard]] constexpr bool isMonth(int days)
{
    return days >= 28 && days <= 31;
}

/// How many rows of a column count 1, 2, 3 and so on from a row down; 0 when it does not begin with 1, or
/// goes on with another number.
[[nodiscard]] int countedRows(const Grid& grid, int firstRow, int column);

/// The columns of a row of headings that count 1, 2, 3 and so on to the last day of a month; empty when
/// there are none.
[[nodiscard]] std::vector<int> countedColumns(const Grid& grid, int row);

/// Minutes of an interval of a table of values without times, by their number: a month or a year of
/// quarters, of half-hours or of hours. `sure` is false where another length fits too: 1,488 values are 31
/// days of half-hours and two months of hours.
struct FoundStep
{
    int minutes = 60;
    bool sure = false;
};

[[nodiscard]] FoundStep stepOf(int values);

/// True when so many values are those of a month or a year.
[[nodiscard]] bool isWholeMonth(int values);

} // namespace meritdesk::imports
