#include "formats/imports/counted_days.h"

#include <algorithm>
#include <array>
#include <string>

#include "formats/imports/number_cell.h"

namespace meritdesk::imports {

namespace {

bool isNumber(std::string_view cell, int number)
{
    return cell == std::to_string(number) || (number < 10 && cell == "0" + std::to_string(number));
}

/// Days that a number of values of so many minutes makes; 0 when the last day is not whole.
int daysOf(int values, int minutes)
{
    const int perDay = 1440 / minutes;
    return values % perDay == 0 ? values / perDay : 0;
}

bool isYear(int days)
{
    return days == 365 || days == 366;
}

constexpr std::array<int, 3> steps{60, 30, 15};

/// The first step of which so many values are a month or a year.
const int* stepFor(int values)
{
    return std::find_if(steps.begin(), steps.end(), [values](int minutes) {
        const int days = daysOf(values, minutes);
        return isMonth(days) || isYear(days);
    });
}

} // namespace

int countedRows(const Grid& grid, int firstRow, int column)
{
    int count = 0;
    while (firstRow + count < grid.rows() && isNumber(grid.at(firstRow + count, column), count + 1))
        ++count;
    const bool ended = firstRow + count >= grid.rows() || !looksNumeric(grid.at(firstRow + count, column));
    return ended ? count : 0;
}

std::vector<int> countedColumns(const Grid& grid, int row)
{
    std::vector<int> columns;
    if (row < 0)
        return columns;
    for (int column = 0; column < grid.cells(row); ++column)
        if (isNumber(grid.at(row, column), static_cast<int>(columns.size()) + 1))
            columns.push_back(column);
        else if (!columns.empty())
            break;
    return isMonth(static_cast<int>(columns.size())) ? columns : std::vector<int>();
}

bool isWholeMonth(int values)
{
    return stepFor(values) != steps.end();
}

FoundStep stepOf(int values)
{
    const auto* const found = stepFor(values);
    if (found == steps.end())
        return {};
    // two months of hours are 59 to 62 days
    const int hourly = daysOf(values, 60);
    const bool twoMonths = *found != 60 && hourly >= 59 && hourly <= 62;
    return {.minutes = *found, .sure = !twoMonths};
}

} // namespace meritdesk::imports
