#include "formats/imports/hour_shape.h"

#include <algorithm>

#include "formats/imports/counted_days.h"
#include "formats/imports/number_cell.h"

namespace meritdesk::imports {

namespace {

const std::vector<std::string_view>& hourWords()
{
    static const std::vector<std::string_view> words{"час", "hour", "tund", "时段", "小时", "интервал"};
    return words;
}

const std::vector<std::string_view>& totalWords()
{
    static const std::vector<std::string_view> words{"итог", "всего", "сумм", "total",
                                                     "sum",  "kokku", "合计", "总"};
    return words;
}

bool mostly(int part, const ColumnProfile& column)
{
    return part > 0 && part * 10 >= column.filled * 7;
}

int columnWhere(const TableProfile& profile, int ColumnProfile::*kind)
{
    for (std::size_t column = 0; column < profile.columns.size(); ++column)
        if (mostly(profile.columns[column].*kind, profile.columns[column]))
            return static_cast<int>(column);
    return -1;
}

bool isTotal(const TableProfile& profile, std::size_t column)
{
    return holdsAny(profile.headings[column], totalWords());
}

std::vector<int> numberColumns(const TableProfile& profile, const HourShape& shape)
{
    std::vector<int> found;
    for (std::size_t column = 0; column < profile.columns.size(); ++column) {
        const int index = static_cast<int>(column);
        if (index == shape.day || index == shape.clock || index == shape.hour)
            continue;
        if (mostly(profile.columns[column].numbers, profile.columns[column]))
            found.push_back(index);
    }
    return found;
}

/// A column of hour numbers: whole 0..24 beside a column of days, named so or the first of several numbers.
int hourColumn(const TableProfile& profile, int day)
{
    int candidate = -1;
    int numbers = 0;
    for (std::size_t column = 0; column < profile.columns.size(); ++column) {
        const auto& kinds = profile.columns[column];
        const int index = static_cast<int>(column);
        if (index == day || !mostly(kinds.numbers, kinds))
            continue;
        ++numbers;
        if (!mostly(kinds.wholes, kinds))
            continue;
        if (holdsAny(profile.headings[column], hourWords()))
            return index;
        if (candidate < 0 && index == day + 1)
            candidate = index;
    }
    return numbers >= 2 ? candidate : -1;
}

/// The hours of a day across: a total beside them is left out.
std::vector<int> hoursAcross(const TableProfile& profile, int day)
{
    std::vector<int> columns;
    for (std::size_t column = 0; column < profile.columns.size(); ++column) {
        const auto& kinds = profile.columns[column];
        const bool empty = kinds.filled == 0 && !profile.headings[column].empty();
        if (static_cast<int>(column) > day && (mostly(kinds.numbers, kinds) || empty)
            && !isTotal(profile, column))
            columns.push_back(static_cast<int>(column));
    }
    for (const std::size_t size : {96U, 48U, 24U})
        if (columns.size() >= size) {
            columns.resize(size);
            return columns;
        }
    return {};
}

/// A day of 25 hours has a column that fits no clock; an unnamed column is rather a sum.
int columnBehind(const TableProfile& profile, const std::vector<int>& hours)
{
    if (hours.empty())
        return -1;
    for (auto column = static_cast<std::size_t>(hours.back()) + 1; column < profile.columns.size(); ++column)
        if (profile.columns[column].numbers > 0 && !profile.headings[column].empty()
            && !isTotal(profile, column))
            return static_cast<int>(column);
    return -1;
}

bool isDay(std::string_view cell)
{
    auto stamp = readStamp(cell, DayOrder::DayFirst);
    if (!stamp)
        stamp = readStamp(cell, DayOrder::MonthFirst);
    return stamp && stamp->day && !stamp->minute;
}

std::vector<int> daysAcross(const Grid& grid, const TableProfile& profile)
{
    std::vector<int> columns;
    for (std::size_t column = 1; column < profile.columns.size(); ++column)
        if (isDay(grid.at(profile.header, static_cast<int>(column))))
            columns.push_back(static_cast<int>(column));
    return columns;
}

/// The hours of a day across and a row for each day of a month, which have numbers or no name at all.
HourShape countedDown(const Grid& grid, const TableProfile& profile)
{
    HourShape shape{.layout = "matrix"};
    const int rows = grid.rows() - profile.firstData;
    for (int column = 0; column < static_cast<int>(profile.columns.size()); ++column)
        if (const int days = countedRows(grid, profile.firstData, column); isMonth(days)) {
            shape.day = column;
            shape.days = days;
            break;
        }
    if (shape.days == 0 && isMonth(rows))
        shape.days = rows;
    shape.counted = shape.days > 0;
    if (shape.counted)
        shape.values = hoursAcross(profile, shape.day);
    return shape;
}

/// A column for each day of a month, which have numbers or no name at all, and the hours down.
HourShape countedAcross(const Grid& grid, const TableProfile& profile)
{
    HourShape shape{.layout = "days-across", .hour = 0};
    shape.values = countedColumns(grid, profile.header);
    const int rows = grid.rows() - profile.firstData;
    if (shape.values.empty() && (rows == 24 || rows == 48 || rows == 96)) {
        for (int column = 0; column < static_cast<int>(profile.columns.size()); ++column) {
            const auto& kinds = profile.columns[static_cast<std::size_t>(column)];
            if (mostly(kinds.numbers, kinds) && countedRows(grid, profile.firstData, column) != rows)
                shape.values.push_back(column);
        }
        shape.hour = shape.values.empty() || shape.values.front() > 0 ? 0 : -1;
    }
    shape.days = static_cast<int>(shape.values.size());
    shape.counted = isMonth(shape.days) && rows >= 24;
    return shape;
}

/// Columns of values without times; a column that only counts the rows is none of them.
HourShape columnShape(const Grid& grid, const TableProfile& profile)
{
    HourShape shape{.layout = "column"};
    shape.values = numberColumns(profile, shape);
    const int rows = grid.rows() - profile.firstData;
    if (shape.values.size() > 1 && countedRows(grid, profile.firstData, shape.values.front()) == rows)
        shape.values.erase(shape.values.begin());
    return shape;
}

HourShape longShape(const TableProfile& profile)
{
    HourShape shape{.layout = "long"};
    shape.day = columnWhere(profile, &ColumnProfile::stamps);
    if (shape.day < 0) {
        shape.day = columnWhere(profile, &ColumnProfile::days);
        shape.clock = columnWhere(profile, &ColumnProfile::clocks);
        if (shape.clock < 0 && shape.day >= 0)
            shape.hour = hourColumn(profile, shape.day);
    }
    shape.values = numberColumns(profile, shape);
    return shape;
}

} // namespace

std::vector<std::string> possibleLayouts(const Grid& grid, const TableProfile& profile)
{
    std::vector<std::string> layouts;
    const int days = columnWhere(profile, &ColumnProfile::days);
    if (days >= 0 && !hoursAcross(profile, days).empty())
        layouts.emplace_back("matrix");
    const auto shape = longShape(profile);
    const bool timed =
        columnWhere(profile, &ColumnProfile::stamps) >= 0 || shape.clock >= 0 || shape.hour >= 0;
    if (shape.day >= 0 && timed && !shape.values.empty())
        layouts.emplace_back("long");
    if (profile.header >= 0 && !daysAcross(grid, profile).empty())
        layouts.emplace_back("days-across");
    if (!layouts.empty() || days >= 0)
        return layouts;
    if (const auto down = countedDown(grid, profile); down.counted && !down.values.empty())
        layouts.emplace_back("matrix");
    if (countedAcross(grid, profile).counted)
        layouts.emplace_back("days-across");
    if (!numberColumns(profile, {}).empty())
        layouts.emplace_back("column");
    return layouts;
}

HourShape shapeIn(const std::string& layout, const Grid& grid, const TableProfile& profile)
{
    if (layout == "long")
        return longShape(profile);
    if (layout == "column")
        return columnShape(grid, profile);
    HourShape shape{.layout = layout};
    if (layout == "matrix") {
        shape.day = columnWhere(profile, &ColumnProfile::days);
        if (shape.day < 0)
            return countedDown(grid, profile);
        shape.values = hoursAcross(profile, shape.day);
        shape.extra = columnBehind(profile, shape.values);
    } else {
        shape.hour = 0;
        shape.values = daysAcross(grid, profile);
        if (shape.values.empty())
            return countedAcross(grid, profile);
    }
    return shape;
}

} // namespace meritdesk::imports
