#include <algorithm>
#include <utility>

#include "formats/imports/balance_cells.h"
#include "formats/imports/balance_finish.h"
#include "formats/imports/balance_report.h"
#include "formats/imports/market_document.h"
#include "formats/imports/number_cell.h"
#include "formats/imports/scales.h"
#include "formats/imports/table_import.h"

namespace meritdesk::imports {

namespace {

constexpr int sure = 90;
constexpr int secondsOfMinute = 60;
constexpr Int128 firstSecond = 1'104'537'600; ///< 2005
constexpr Int128 lastSecond = 2'556'144'000;  ///< 2051

/// Seconds since 1970 as whole minutes; nothing for any other cell.
std::optional<std::int64_t> secondsIn(std::string_view cell)
{
    constexpr std::size_t digits = 10;
    if (cell.size() != digits || cell.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    const auto seconds = readNumber(cell, '.').mantissa / one;
    if (seconds < firstSecond || seconds > lastSecond || seconds % secondsOfMinute != 0)
        return std::nullopt;
    return static_cast<std::int64_t>(seconds / secondsOfMinute);
}

bool isPrice(std::string_view heading)
{
    return holdsAny(heading, {"nps", "eur_mwh", "eur/mwh", "price", "hind"});
}

/// The country that the heading of a price names, as the letters of its area; the heading itself else.
std::string areaOf(std::string_view heading)
{
    const auto small = lowered(heading);
    for (const auto* words : {"eesti", "ee_", "estonia"})
        if (small.find(words) != std::string::npos)
            return "ee";
    return std::string(heading);
}

std::vector<int> priceColumns(const Grid& grid, int header)
{
    std::vector<int> columns;
    for (int column = 1; column < grid.cells(header); ++column)
        if (isPrice(lowered(grid.at(header, column))))
            columns.push_back(column);
    return columns;
}

int recogniseDayAhead(const Sheet& sheet)
{
    const auto& grid = sheet.grid;
    return grid.rows() > 1 && secondsIn(grid.at(1, 0)) && !priceColumns(grid, 0).empty() ? sure : 0;
}

void nameColumns(int prices, ImportPreview& preview)
{
    preview.headerRow = 0;
    preview.firstDataRow = 1;
    preview.counts.rows = preview.grid->rows() - 1;
    preview.columns.resize(static_cast<std::size_t>(preview.grid->columns()));
    for (std::size_t i = 0; i < preview.columns.size(); ++i)
        preview.columns[i].heading = std::string(preview.grid->at(0, static_cast<int>(i)));
    preview.columns.front().role = "role-stamp";
    preview.columns[static_cast<std::size_t>(prices)].role = "role-price";
}

/// The column of the area that a person chooses.
int decideColumn(const Grid& grid, const std::vector<int>& columns, Understanding& understanding)
{
    std::vector<std::string> areas;
    for (const int column : columns)
        areas.push_back(areaOf(grid.at(0, column)));
    const auto chosen = decideArea(areas, understanding);
    const auto found = std::find(areas.begin(), areas.end(), chosen);
    return columns[static_cast<std::size_t>(found - areas.begin())];
}

void readDayAhead(const std::vector<Book>& books, Understanding& understanding, ImportPreview& preview)
{
    preview.kind = ImportKind::Balance;
    Grid joined;
    for (const auto& book : books)
        for (const auto& sheet : book.sheets)
            appendRows(sheet.grid, joined);
    preview.grid = std::make_shared<const Grid>(std::move(joined));
    const auto& grid = *preview.grid;
    const auto columns = grid.rows() > 0 ? priceColumns(grid, 0) : std::vector<int>();
    if (columns.empty()) {
        preview.findings.push_back(error("import-no-prices", books.front().file));
        return;
    }
    const int column = decideColumn(grid, columns, understanding);
    nameColumns(column, preview);
    Doubts doubts(grid);
    std::vector<ClockLabel> labels;
    for (int row = 1; row < grid.rows(); ++row)
        if (const auto minute = secondsIn(grid.at(row, 0)))
            labels.push_back({row, *minute, true, 0});
        else if (grid.at(row, 0) != grid.at(0, 0))
            doubts.add("import-not-a-time", row, 0);
    const int step = stepOfLabels(labels);
    const auto rows = rowsOf(grid, labels, instantsOf(labels, *europeanZone("UTC"), step), step, doubts);
    const auto mark = decideDecimalMark(grid, 1, understanding);
    std::vector<BalanceReading> readings;
    readings.push_back(
        readColumn(
            grid, rows,
            {.target = &balanceTarget("prices.day_ahead"), .source = books.front().file, .columns = {column}},
            mark, doubts)
            .reading);
    doubts.moveTo(preview);
    finishBalance(std::move(readings), understanding, preview);
}

} // namespace

const MarketDocument dayAheadDocument{
    .id = "day-ahead", .recognise = recogniseDayAhead, .read = readDayAhead};

} // namespace meritdesk::imports
