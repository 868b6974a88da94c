#include "formats/imports/supplier_layout.h"

#include <algorithm>

#include "formats/imports/date_cell.h"
#include "formats/imports/label_text.h"
#include "formats/imports/number_cell.h"

namespace meritdesk::imports {

namespace {

constexpr std::size_t longestHeading = 60; ///< bytes: a voltage's heading, not a sentence with one
constexpr int rowsAbove = 3;               ///< a matrix' title stands at most so far above it
constexpr int manyHours = 20;

/// Comparable without blanks and points: "1 ц.к." is "1цк".
std::string tight(std::string_view text)
{
    auto made = comparable(text);
    std::erase_if(made, [](char c) { return c == ' ' || c == '.' || c == '-'; });
    return made;
}

bool has(const std::string& text, std::string_view word)
{
    return text.find(word) != std::string::npos;
}

bool isCategoryDigit(char c)
{
    return c >= '1' && c <= '6';
}

bool isDayNumber(std::string_view cell)
{
    return !cell.empty() && cell.size() <= 2
           && std::all_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; })
           && cell != "0" && cell != "00";
}

bool isDay(std::string_view cell)
{
    const auto stamp = readStamp(cell, DayOrder::DayFirst);
    return isDayNumber(cell) || (stamp && stamp->day);
}

/// The first column of a row of hours, "0:00-1:00" or 0..23 or 1..24, behind a column; -1 when it is none.
int hoursFrom(const Grid& grid, int row, int behind)
{
    int first = -1;
    int count = 0;
    for (int column = behind + 1; column < grid.cells(row); ++column) {
        const auto cell = grid.at(row, column);
        const auto stamp = readStamp(cell, DayOrder::DayFirst);
        const bool hour = (stamp && stamp->minute && !stamp->day) || isDayNumber(cell) || cell == "0";
        if (hour && first < 0)
            first = column;
        count += hour ? 1 : 0;
    }
    return count >= manyHours ? first : -1;
}

std::string wholeRow(const Grid& grid, int row)
{
    return rowLabel(grid, row, grid.cells(row));
}

/// The title stands in the row of "Дата", or in the rows above it.
std::string titleOf(const Grid& grid, int header, int firstRow)
{
    const auto says = [](const std::string& text) {
        return has(text, "напряжен") || has(text, "превышен") || has(text, "ставка");
    };
    for (int row = header; row >= std::max(firstRow, header - rowsAbove); --row)
        if (auto text = wholeRow(grid, row); says(text))
            return text;
    return {};
}

/// The voltage is named at the end: "... отпущенных на уровне напряжения СН II".
std::optional<retail::Voltage> voltageOfTitle(const std::string& title)
{
    const auto at = title.rfind("напряжени");
    return at == std::string::npos ? std::nullopt : voltageIn(std::string_view(title).substr(at));
}

std::optional<PriceMatrix> matrixAt(const Grid& grid, int row, int column, int firstRow, int endRow)
{
    PriceMatrix matrix{.header = row, .day = column, .firstHour = column + 1};
    for (int hours = row; hours < std::min(endRow, row + rowsAbove + 1); ++hours)
        if (const int first = hoursFrom(grid, hours, column); first >= 0 && !isDay(grid.at(hours, column))) {
            matrix.firstHour = first;
            matrix.header = hours;
            break;
        }
    matrix.firstRow = matrix.header + 1;
    while (matrix.firstRow < endRow && !isDay(grid.at(matrix.firstRow, column))
           && matrix.firstRow < row + rowsAbove + 2)
        ++matrix.firstRow;
    matrix.endRow = matrix.firstRow;
    while (matrix.endRow < endRow && isDay(grid.at(matrix.endRow, column)))
        ++matrix.endRow;
    if (matrix.endRow == matrix.firstRow)
        return std::nullopt;
    matrix.title = titleOf(grid, row, firstRow);
    matrix.voltage = voltageOfTitle(matrix.title);
    return matrix;
}

} // namespace

int categoryIn(std::string_view text)
{
    const auto bare = tight(text);
    for (auto at = bare.find("цк"); at != std::string::npos; at = bare.find("цк", at + 1))
        if (at > 0 && isCategoryDigit(bare[at - 1]))
            return bare[at - 1] - '0';
    if (!has(bare, "ценов"))
        return 0;
    constexpr std::array<std::string_view, 6> stems{"перв", "втор", "трет", "четверт", "пят", "шест"};
    int found = 0;
    for (std::size_t i = 0; i < stems.size(); ++i)
        if (has(bare, stems[i])) {
            if (found != 0) // a heading of several categories names none
                return 0;
            found = static_cast<int>(i) + 1;
        }
    return found;
}

int categoryOfSheet(std::string_view name)
{
    if (const int category = categoryIn(name))
        return category;
    const auto bare = tight(name);
    const bool alone = bare.size() == 1 || (bare.size() > 1 && (bare[1] < '0' || bare[1] > '9'));
    return !bare.empty() && isCategoryDigit(bare.front()) && alone ? bare.front() - '0' : 0;
}

std::string_view marginGroupIn(std::string_view text)
{
    const auto bare = tight(text);
    const bool ten = has(bare, "10мвт") || has(bare, "10000квт");
    if (has(bare, "670"))
        return ten || has(bare, "от670") || has(bare, "неменее670") ? "670-10000" : "below-670";
    return ten ? "above-10000" : std::string_view();
}

std::string_view marginGroupOf(retail::Rate maxPowerKw)
{
    if (maxPowerKw.fraction() < 670)
        return "below-670";
    return maxPowerKw.fraction() < 10000 ? "670-10000" : "above-10000";
}

std::optional<VoltageColumns> voltageHeading(const Grid& grid, int row)
{
    VoltageColumns columns;
    int found = 0;
    for (int column = 0; column < grid.cells(row); ++column) {
        const auto cell = grid.at(row, column);
        const auto voltage = cell.size() <= longestHeading ? voltageIn(cell) : std::nullopt;
        if (!voltage || columns.of(*voltage) >= 0)
            continue;
        columns.column[static_cast<std::size_t>(*voltage)] = column;
        ++found;
    }
    return found >= 3 ? std::optional(columns) : std::nullopt;
}

std::vector<PriceMatrix> findMatrices(const Grid& grid, int firstRow, int endRow)
{
    std::vector<PriceMatrix> matrices;
    for (int row = firstRow; row < endRow; ++row)
        for (int column = 0; column < std::min(grid.cells(row), 4); ++column) {
            const auto heading = comparable(grid.at(row, column));
            if (!heading.starts_with("дата") && heading != comparable("date") && heading != "день"
                && heading != "число")
                continue;
            if (auto matrix = matrixAt(grid, row, column, firstRow, endRow)) {
                row = matrix->endRow - 1;
                matrices.push_back(std::move(*matrix));
                break;
            }
        }
    return matrices;
}

std::string rowLabel(const Grid& grid, int row, int beforeColumn)
{
    std::string text;
    for (int column = 0; column < std::min(beforeColumn, grid.cells(row)); ++column)
        if (const auto cell = grid.at(row, column); !cell.empty())
            text += (text.empty() ? "" : " ") + comparable(cell);
    return text;
}

} // namespace meritdesk::imports
