#include "formats/imports/hour_block.h"

#include <algorithm>
#include <array>

#include "formats/imports/date_cell.h"
#include "formats/imports/label_text.h"
#include "formats/imports/number_cell.h"
#include "formats/imports/scales.h"
#include "formats/imports/table_profile.h"

namespace meritdesk::imports {

namespace {

constexpr int rowsOfHeading = 3; ///< a heading may take as many

std::optional<Day> dayIn(std::string_view cell)
{
    const auto stamp = readStamp(cell, DayOrder::DayFirst);
    return stamp && stamp->day ? stamp->day : std::nullopt;
}

/// The number in a cell of hours, "13" or "13:00-14:00"; -1 when it is none.
int hourIn(std::string_view cell)
{
    const auto number = readNumber(cell, '.');
    if (number.fault == NumberFault::None && number.mantissa % one == 0 && number.mantissa >= 0
        && number.mantissa < 100 * one)
        return static_cast<int>(number.mantissa / one);
    const auto stamp = readStamp(cell, DayOrder::DayFirst);
    return stamp && stamp->minute && !stamp->day && *stamp->minute % 60 == 0 ? *stamp->minute / 60 : -1;
}

int firstDataRow(const Grid& grid, const HourBlock& block)
{
    for (int row = block.header + 1; row < block.end; ++row)
        if (dayIn(grid.at(row, block.day)))
            return row;
    return block.end;
}

/// All that stands above a column of the block.
std::string headingOf(const Grid& grid, const HourBlock& block, int column)
{
    std::string text;
    const int first = std::max(0, block.header - rowsOfHeading + 1);
    for (int row = first; row < firstDataRow(grid, block); ++row)
        text += comparable(grid.at(row, column)) + " ";
    return text;
}

/// The key of a price by the words of its heading; empty when they say nothing.
std::string_view keyOf(const std::string& heading)
{
    if (const auto excess = heading.find("превышени"); excess != std::string::npos) {
        const auto fact = heading.find("фактическ", excess);
        const auto plan = heading.find("планов", excess);
        if (fact == plan) // neither is there
            return {};
        return fact < plan ? "over_plan" : "under_plan";
    }
    if (heading.find("балансирован") != std::string::npos)
        return "dam_bm";
    return heading.find("на сутки вперед") != std::string::npos ? "dam" : std::string_view();
}

void findPrices(const Grid& grid, HourBlock& block)
{
    std::vector<int> numbers;
    const int data = firstDataRow(grid, block);
    for (int column = block.hour + 1; column < grid.cells(data < block.end ? data : block.header); ++column) {
        if (const auto key = keyOf(headingOf(grid, block, column)); !key.empty())
            block.prices.emplace_back(key, column);
        if (data < block.end && looksNumeric(grid.at(data, column)))
            numbers.push_back(column);
    }
    constexpr std::array<std::string_view, 4> usual{"dam", "over_plan", "under_plan", "dam_bm"};
    if (!block.prices.empty() || numbers.size() != usual.size())
        return;
    block.byOrder = true;
    for (std::size_t i = 0; i < usual.size(); ++i)
        block.prices.emplace_back(usual[i], numbers[i]);
}

bool countsFromZero(const HourBlock& block, const Grid& grid)
{
    bool last = false;
    for (int row = firstDataRow(grid, block); row < block.end; ++row) {
        const int hour = hourIn(grid.at(row, block.hour));
        if (hour == 0)
            return true;
        last = last || hour == 24;
    }
    return !last;
}

/// Goes down the rows of a block.
class BlockReader
{
public:
    BlockReader(const HourBlock& block, PriceCells& cells)
        : m_block(block)
        , m_cells(cells)
        , m_firstHour(countsFromZero(block, cells.grid()) ? 0 : 1)
        , m_columns(block.prices.size())
    {
    }

    std::vector<HourPrices> read()
    {
        for (int row = m_block.header + 1; row < m_block.end; ++row)
            readRow(row);
        return std::move(m_columns);
    }

private:
    void readRow(int row)
    {
        const auto dayCell = m_cells.grid().at(row, m_block.day);
        const auto hourCell = m_cells.grid().at(row, m_block.hour);
        const auto day = dayIn(dayCell);
        if (day)
            m_day = day;
        if (!m_day || hourCell.empty()) // still the heading, or a note below
            return;
        const int hour = hourIn(hourCell) - m_firstHour;
        if (!day && !dayCell.empty())
            m_cells.doubts().add("import-not-a-time", row, m_block.day);
        else if (hour < 0 || hour > 23)
            m_cells.doubts().add("import-hour-of-day", row, m_block.hour);
        else
            readPrices(row, *m_day, hour);
    }

    void readPrices(int row, Day day, int hour)
    {
        bool twice = false;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (const auto price = m_cells.rate(row, m_block.prices[i].second))
                twice = !m_columns[i].put(day, hour, *price) || twice;
        if (twice)
            m_cells.doubts().add("import-hour-twice", row, m_block.hour);
    }

    const HourBlock& m_block;
    PriceCells& m_cells;
    int m_firstHour;
    std::optional<Day> m_day = {};
    std::vector<HourPrices> m_columns;
};

} // namespace

std::optional<HourBlock> findHourBlock(const Grid& grid, int firstRow, int endRow)
{
    for (int row = firstRow; row < endRow; ++row)
        for (int column = 0; column + 1 < grid.cells(row); ++column) {
            if (comparable(grid.at(row, column)) != "дата"
                || comparable(grid.at(row, column + 1)).find("час") == std::string::npos)
                continue;
            HourBlock block{.header = row, .end = endRow, .day = column, .hour = column + 1};
            findPrices(grid, block);
            return block;
        }
    return std::nullopt;
}

std::vector<HourPrices> readHourBlock(const HourBlock& block, PriceCells& cells)
{
    return BlockReader(block, cells).read();
}

} // namespace meritdesk::imports
