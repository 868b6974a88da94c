#include "formats/imports/table_profile.h"

#include <QString>

#include <algorithm>

#include "formats/imports/number_cell.h"
#include "formats/imports/split_text.h"

namespace meritdesk::imports {

namespace {

constexpr int sampleRows = 200;
constexpr int searchedRows = 60;
constexpr int profiledColumns = 512;

/// A day, a time or a stamp; a number such as "12.30" is rather a number than a clock, and 20211031 a day.
bool isTime(std::string_view cell)
{
    const auto stamp = readStamp(cell, DayOrder::DayFirst);
    const auto other = stamp ? stamp : readStamp(cell, DayOrder::MonthFirst);
    return other && (other->day || other->until || cell.find(':') != std::string_view::npos);
}

void classify(std::string_view cell, ColumnProfile& column)
{
    if (cell.empty())
        return;
    ++column.filled;
    if (isTime(cell)) {
        auto stamp = readStamp(cell, DayOrder::DayFirst);
        if (!stamp)
            stamp = readStamp(cell, DayOrder::MonthFirst);
        if (!stamp->day)
            ++column.clocks;
        else if (stamp->minute)
            ++column.stamps;
        else
            ++column.days;
        return;
    }
    if (!looksNumeric(cell))
        return;
    ++column.numbers;
    const bool whole = cell.size() <= 2 && cell.find_first_not_of("0123456789") == std::string_view::npos;
    column.wholes += whole && readNumber(cell, '.').mantissa <= Int128(24) * 1'000'000'000'000 ? 1 : 0;
}

/// Numbers and times of a row, and its other texts.
struct RowKinds
{
    int data = 0;
    int numbers = 0;
    int texts = 0;
    int times = 0;
};

RowKinds kindsOf(const Grid& grid, int row)
{
    RowKinds kinds;
    const int cells = std::min(grid.cells(row), profiledColumns);
    for (int column = 0; column < cells; ++column) {
        const auto cell = grid.at(row, column);
        if (cell.empty())
            continue;
        const bool time = isTime(cell);
        const bool number = !time && looksNumeric(cell);
        kinds.times += time ? 1 : 0;
        kinds.numbers += number ? 1 : 0;
        kinds.texts += time || number ? 0 : 1;
    }
    kinds.data = kinds.numbers + kinds.times;
    return kinds;
}

/// Hours named "1".."24" or "00:00-01:00" across: a row of headings though it is made of numbers.
bool isHourHeading(const Grid& grid, int row)
{
    int rising = 0;
    int before = -2;
    for (int column = 0; column < std::min(grid.cells(row), profiledColumns); ++column) {
        const auto cell = grid.at(row, column);
        const auto stamp = readStamp(cell, DayOrder::DayFirst);
        int hour = stamp && stamp->minute && !stamp->day ? *stamp->minute / 60 : -2;
        if (hour < 0 && cell.size() <= 2 && looksNumeric(cell))
            hour = static_cast<int>(readNumber(cell, '.').mantissa / 1'000'000'000'000);
        if (hour >= 0 && (hour == before + 1 || hour == before))
            ++rising;
        before = hour;
    }
    return rising >= 22;
}

bool isDataRow(const Grid& grid, int row)
{
    const auto kinds = kindsOf(grid, row);
    if (kinds.numbers == 0 || isHourHeading(grid, row))
        return false;
    return kinds.data >= kinds.texts || kinds.numbers >= 2;
}

/// A time in the same column of both rows: they are rows of one table though a value may be missing.
bool sameKindOfRow(const Grid& grid, int row, int other)
{
    for (int column = 0; column < std::min(grid.cells(row), profiledColumns); ++column)
        if (isTime(grid.at(row, column)) && isTime(grid.at(other, column)))
            return true;
    return false;
}

int firstDataRow(const Grid& grid)
{
    const int searched = std::min(grid.rows(), searchedRows);
    for (int row = 0; row < searched; ++row) {
        if (!isDataRow(grid, row))
            continue;
        if (kindsOf(grid, row).times == 0 && row + 1 < grid.rows() && !isDataRow(grid, row + 1))
            continue;
        int first = row;
        while (first > 0 && sameKindOfRow(grid, first - 1, row) && !isHourHeading(grid, first - 1))
            --first;
        return first;
    }
    return grid.rows();
}

} // namespace

std::string lowered(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower().toStdString();
}

bool holdsAny(std::string_view text, const std::vector<std::string_view>& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

TableProfile profileOf(const Grid& grid)
{
    TableProfile profile;
    profile.firstData = firstDataRow(grid);
    profile.header = profile.firstData - 1;
    const int last = std::min(grid.rows(), profile.firstData + sampleRows);
    int width = profile.header >= 0 ? grid.cells(profile.header) : 0;
    for (int row = profile.firstData; row < last; ++row)
        width = std::max(width, grid.cells(row));
    width = std::min(width, profiledColumns);
    profile.columns.resize(static_cast<std::size_t>(width));
    for (int row = profile.firstData; row < last; ++row)
        for (int column = 0; column < width; ++column)
            classify(grid.at(row, column), profile.columns[static_cast<std::size_t>(column)]);
    for (int column = 0; column < width; ++column)
        profile.headings.push_back(profile.header < 0 ? std::string()
                                                      : lowered(grid.at(profile.header, column)));
    for (int row = 0; row < std::min(profile.firstData, searchedRows); ++row)
        for (int column = 0; column < std::min(grid.cells(row), profiledColumns); ++column)
            profile.above += lowered(grid.at(row, column)) + "\n";
    return profile;
}

} // namespace meritdesk::imports
