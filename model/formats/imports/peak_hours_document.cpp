#include <algorithm>
#include <array>
#include <utility>

#include "formats/imports/calendar_data.h"
#include "formats/imports/doubts.h"
#include "formats/imports/hour_times.h"
#include "formats/imports/label_text.h"
#include "formats/imports/market_document.h"
#include "formats/imports/month_edit.h"
#include "formats/imports/scales.h"
#include "formats/imports/table_profile.h"

namespace meritdesk::imports {

namespace {

constexpr int titleRows = 40;     ///< the heading of the report lies within
constexpr int mostBareRows = 400; ///< of a list without a title: a year

/// Where a sheet lists its peak hours.
struct PeakColumns
{
    int header = -1;
    int day = -1;
    int hour = -1;
};

bool namesHours(const std::string& heading)
{
    return holdsAny(heading, {"час", "tund", "пик"}) || heading.find(comparable("hour")) != std::string::npos;
}

/// The column of the hours beside a column of days: the next one when no heading says more.
int hourColumn(const Grid& grid, int row, int day)
{
    for (int column = day + 1; column < grid.cells(row); ++column)
        if (namesHours(comparable(grid.at(row, column))))
            return column;
    return day + 1;
}

/// The heading row: a date, and to the right of it an hour.
PeakColumns columnsIn(const Grid& grid, int firstRow, int endRow)
{
    for (int row = firstRow; row < std::min(endRow, firstRow + titleRows); ++row)
        for (int column = 0; column < grid.cells(row); ++column) {
            const auto heading = comparable(grid.at(row, column));
            if (heading == "дата" || heading == comparable("date") || heading == "день")
                return {.header = row, .day = column, .hour = hourColumn(grid, row, column)};
        }
    return {};
}

bool hasTitle(const Grid& grid)
{
    for (int row = 0; row < std::min(grid.rows(), titleRows); ++row)
        for (int column = 0; column < grid.cells(row); ++column)
            if (const auto text = comparable(grid.at(row, column));
                text.find("отчет по часам пиковой нагрузки") != std::string::npos)
                return true;
    return false;
}

bool isPeakRow(const Grid& grid, int row, const PeakColumns& columns)
{
    const auto stamp = readStamp(grid.at(row, columns.day), DayOrder::DayFirst);
    const auto hour = readNumber(grid.at(row, columns.hour), '.');
    return stamp && stamp->day && !stamp->minute && hour.fault == NumberFault::None && hour.mantissa > 0
           && hour.mantissa <= 24 * one && hour.mantissa % one == 0;
}

/// A list of a day and an hour a row, each day once, and nothing else: people pass the report on like that.
bool isBareList(const Grid& grid)
{
    const auto columns = columnsIn(grid, 0, grid.rows());
    if (columns.header < 0 || grid.rows() > mostBareRows || grid.columns() != 2
        || !namesHours(comparable(grid.at(columns.header, columns.hour))))
        return false;
    std::string_view before;
    for (int row = columns.header + 1; row < grid.rows(); ++row) {
        if (!isPeakRow(grid, row, columns) || grid.at(row, columns.day) == before)
            return false;
        before = grid.at(row, columns.day);
    }
    return grid.rows() - columns.header > 5;
}

int recognisePeakHours(const Sheet& sheet)
{
    if (hasTitle(sheet.grid))
        return 95;
    return isBareList(sheet.grid) ? 60 : 0;
}

/// Reads the rows of one sheet after the other.
class PeakReader
{
public:
    PeakReader(const Grid& grid, DayOrder order)
        : m_grid(grid)
        , m_order(order)
        , m_doubts(grid)
    {
    }

    void read(const PeakColumns& columns, int endRow)
    {
        bool begun = false;
        for (int row = columns.header + 1; row < endRow; ++row)
            begun = readRow(columns, row, begun) || begun;
    }

    /// Peak hours 1..24 by month and day.
    [[nodiscard]] std::map<Month, std::map<Day, int>> months() const
    {
        std::map<Month, std::map<Day, int>> made;
        for (const auto& [day, hour] : m_hours)
            made[monthOf(day)][day] = hour;
        return made;
    }

    Doubts& doubts() { return m_doubts; }

    [[nodiscard]] int count() const { return static_cast<int>(m_hours.size()); }

private:
    /// True for a row with a day. Rows above the data (numbers of columns) and notes below them have none.
    bool readRow(const PeakColumns& columns, int row, bool begun)
    {
        const auto hour = m_grid.at(row, columns.hour);
        const auto stamp = readStamp(m_grid.at(row, columns.day), m_order);
        if (!stamp || !stamp->day) {
            if (begun && !hour.empty())
                m_doubts.add("import-not-a-time", row, columns.day);
            return false;
        }
        const auto number = readNumber(hour, ',');
        if (number.fault == NumberFault::Missing) // no hour was set for the day: "-"
            return true;
        if (number.fault != NumberFault::None || number.mantissa % one != 0 || number.mantissa < one
            || number.mantissa > 24 * one)
            m_doubts.add("import-hour-number", row, columns.hour);
        else if (!m_hours.emplace(*stamp->day, static_cast<int>(number.mantissa / one)).second)
            m_doubts.add("import-day-twice", row, columns.day);
        return true;
    }

    const Grid& m_grid;
    DayOrder m_order;
    Doubts m_doubts;
    std::map<Day, int> m_hours = {};
};

void addDay(std::string& list, Day day)
{
    list += (list.empty() ? "" : ", ") + printDay(day);
}

/// Compares the days with the production calendar: the operator takes every working day, working Saturdays
/// included, and no other.
void compareWithCalendar(Month month, const std::map<Day, int>& hours, ImportPreview& preview)
{
    const auto working = workingDays(russianCalendar(), month);
    if (!working) {
        preview.findings.push_back({Severity::Note, "import-calendar-unknown", printMonth(month), {}});
        return;
    }
    std::string without;
    for (const auto day : *working)
        if (!hours.contains(day))
            addDay(without, day);
    std::string off;
    for (const auto& [day, hour] : hours)
        if (std::find(working->begin(), working->end(), day) == working->end())
            addDay(off, day);
    if (!without.empty())
        preview.findings.push_back(
            warning("import-peak-day-missing", printMonth(month), {{"days", without}}));
    if (!off.empty())
        preview.findings.push_back(warning("import-peak-day-off", printMonth(month), {{"days", off}}));
}

std::string_view zoneOf(const retail::Case& retail)
{
    constexpr std::array<std::string_view, 3> zones{"PZ1", "PZ2", "Kaliningrad"};
    return retail.sites.empty() ? zones[0] : zones[static_cast<std::size_t>(retail.sites.front().zone)];
}

/// The hour of a day lies within the planned hours of the zone: where it does not, the file counts hours
/// from 0, or belongs to another zone.
void compareWithPlanned(Month month, const std::map<Day, int>& hours, std::string_view zone,
                        ImportPreview& preview)
{
    const auto* planned = plannedHoursOf(zone, month);
    if (planned == nullptr)
        return;
    std::string outside;
    for (const auto& [day, hour] : hours)
        if (!planned->hours.test(static_cast<std::size_t>(hour) - 1))
            addDay(outside, day);
    if (!outside.empty())
        preview.findings.push_back(
            warning("import-peak-not-planned", printMonth(month), {{"days", outside}}));
}

/// The sheets that hold lists, one below the other, with the place of each list.
std::vector<std::pair<PeakColumns, int>> joinLists(const std::vector<Book>& books, Grid& grid,
                                                   ImportPreview& preview)
{
    std::vector<std::pair<PeakColumns, int>> lists;
    for (const auto& book : books) {
        bool any = false;
        for (const auto& sheet : book.sheets) {
            const int first = grid.rows();
            appendRows(sheet.grid, grid);
            const auto columns = columnsIn(grid, first, grid.rows());
            if (columns.header >= 0)
                lists.emplace_back(columns, grid.rows());
            any = any || columns.header >= 0;
        }
        if (!any)
            preview.findings.push_back(error("import-no-peak-hours", book.file));
    }
    return lists;
}

DayOrder orderOf(const Grid& grid, const std::vector<std::pair<PeakColumns, int>>& lists)
{
    std::vector<std::string_view> cells;
    for (const auto& [columns, end] : lists)
        for (int row = columns.header + 1; row < end; ++row)
            cells.push_back(grid.at(row, columns.day));
    return findDayOrder(cells).order;
}

void nameColumns(const Grid& grid, const std::vector<std::pair<PeakColumns, int>>& lists,
                 ImportPreview& preview)
{
    preview.columns.resize(static_cast<std::size_t>(grid.columns()));
    if (lists.empty())
        return;
    const auto& columns = lists.front().first;
    preview.headerRow = columns.header;
    preview.firstDataRow = columns.header + 1;
    for (const auto& [column, role] :
         {std::pair(columns.day, "role-day"), std::pair(columns.hour, "role-hour")})
        if (column < static_cast<int>(preview.columns.size()))
            preview.columns[static_cast<std::size_t>(column)] = {
                .heading = std::string(grid.at(columns.header, column)), .role = role};
}

void finishPeakHours(PeakReader& reader, Understanding& understanding, ImportPreview& preview)
{
    reader.doubts().moveTo(preview);
    preview.counts.values = reader.count();
    const auto zone = zoneOf(*understanding.request().scenario.retail);
    std::map<Month, MonthChange> changes;
    for (const auto& [month, hours] : reader.months()) {
        compareWithCalendar(month, hours, preview);
        compareWithPlanned(month, hours, zone, preview);
        preview.found.push_back({.title = "found-peak-hours",
                                 .subject = printMonth(month),
                                 .value = std::to_string(hours.size())});
        changes[month] = [listed = hours](retail::MonthTariff& tariff, retail::PriceUnit /*unit*/) {
            tariff.peakHours = listed;
        };
    }
    finishMonths(std::move(changes), "edit-import-peak-hours", understanding, preview);
}

void readPeakHours(const std::vector<Book>& books, Understanding& understanding, ImportPreview& preview)
{
    preview.kind = ImportKind::PeakHours;
    Grid grid;
    const auto lists = joinLists(books, grid, preview);
    preview.grid = std::make_shared<const Grid>(std::move(grid));
    nameColumns(*preview.grid, lists, preview);
    PeakReader reader(*preview.grid, orderOf(*preview.grid, lists));
    for (const auto& [columns, end] : lists)
        reader.read(columns, end);
    if (reader.count() == 0 && !lists.empty())
        preview.findings.push_back(error("import-no-peak-hours", books.front().file));
    finishPeakHours(reader, understanding, preview);
}

} // namespace

const MarketDocument peakHoursDocument{
    .id = "peak-hours", .recognise = recognisePeakHours, .read = readPeakHours};

} // namespace meritdesk::imports
