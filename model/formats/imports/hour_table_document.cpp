#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "formats/imports/doubts.h"
#include "formats/imports/market_document.h"
#include "formats/imports/month_edit.h"
#include "formats/imports/number_cell.h"
#include "formats/imports/table_profile.h"

// Hours that are set for a year, as a table of the built-in form: planned peak hours (плановые часы пиковой
// нагрузки) by year, zone and month, or hours of the day's zones by year, system and month. So a year that
// the built-in tables lack is added by a file. Hours are numbers 1 to 24 of Moscow time, "8 9 10" or "8-13,
// 17-21".

namespace meritdesk::imports {

namespace {

using Words = std::vector<std::string_view>;

/// Columns of the table, -1 for those that it does not have.
struct HourColumns
{
    int header = -1;
    int year = -1;
    int subject = -1; ///< price zone or system
    int month = -1;
    int planned = -1;
    int night = -1;
    int peak = -1;

    [[nodiscard]] bool isPlanned() const { return planned >= 0; }

    [[nodiscard]] bool whole() const
    {
        return year >= 0 && subject >= 0 && month >= 0 && (planned >= 0 || (night >= 0 && peak >= 0));
    }
};

int columnOf(const Grid& grid, int row, const Words& words)
{
    for (int column = 0; column < grid.cells(row); ++column)
        if (const auto heading = lowered(grid.at(row, column));
            std::find(words.begin(), words.end(), heading) != words.end())
            return column;
    return -1;
}

HourColumns columnsIn(const Grid& grid)
{
    constexpr int searched = 10;
    for (int row = 0; row < std::min(grid.rows(), searched); ++row) {
        const HourColumns columns{.header = row,
                                  .year = columnOf(grid, row, {"year", "год"}),
                                  .subject =
                                      columnOf(grid, row, {"zone", "system", "зона", "оэс", "система"}),
                                  .month = columnOf(grid, row, {"month", "месяц"}),
                                  .planned = columnOf(grid, row, {"hours", "часы"}),
                                  .night = columnOf(grid, row, {"night", "ночь"}),
                                  .peak = columnOf(grid, row, {"peak", "пик"})};
        if (columns.whole())
            return columns;
    }
    return {};
}

int recogniseHourTable(const Sheet& sheet)
{
    return columnsIn(sheet.grid).whole() ? 95 : 0;
}

std::optional<int> wholeIn(std::string_view text, int least, int most)
{
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = fault == std::errc() && end == text.data() + text.size();
    return whole && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

/// One number or a range "8-13", both ends included.
bool addHours(std::string_view part, retail::HourSet& hours)
{
    const auto dash = part.find('-');
    const auto from = wholeIn(part.substr(0, dash), 1, 24);
    const auto to = dash == std::string_view::npos ? from : wholeIn(part.substr(dash + 1), 1, 24);
    if (!from || !to || *to < *from)
        return false;
    for (int hour = *from; hour <= *to; ++hour)
        hours.set(static_cast<std::size_t>(hour - 1));
    return true;
}

/// "8 9 10", "8-13, 17-21"; nothing when a part is no hour or there is none.
std::optional<retail::HourSet> hoursIn(std::string_view cell)
{
    retail::HourSet hours;
    while (!cell.empty()) {
        const auto end = cell.find_first_of(" ,;");
        if (const auto part = cell.substr(0, end); !part.empty() && !addHours(part, hours))
            return std::nullopt;
        cell.remove_prefix(end == std::string_view::npos ? cell.size() : end + 1);
    }
    return hours.any() ? std::optional(hours) : std::nullopt;
}

/// The zones or systems of the table: the site's own price zone where it is one of them, else a question.
std::string decideSubject(const Grid& grid, const HourColumns& columns, Understanding& understanding)
{
    std::vector<Option> options;
    for (int row = columns.header + 1; row < grid.rows(); ++row) {
        const auto name = std::string(grid.at(row, columns.subject));
        const bool known = std::any_of(options.begin(), options.end(),
                                       [&name](const Option& option) { return option.id == name; });
        if (!name.empty() && !known)
            options.push_back({.id = name, .title = name, .literal = true});
    }
    if (options.empty())
        return {};
    const auto& sites = understanding.request().scenario.retail->sites;
    const std::string own = !sites.empty() && sites.front().zone == retail::PriceZone::Second ? "PZ2" : "PZ1";
    const bool mine = std::any_of(options.begin(), options.end(),
                                  [&own](const Option& option) { return option.id == own; });
    const auto found = mine ? own : options.front().id;
    const bool open = options.size() > 1;
    return understanding.decide(choice::system, std::move(options), found, open);
}

/// Reads the rows of one zone or system into changes of months.
class HourTableReader
{
public:
    HourTableReader(const Grid& grid, const HourColumns& columns, std::string subject)
        : m_grid(grid)
        , m_columns(columns)
        , m_subject(std::move(subject))
        , m_doubts(grid)
    {
    }

    std::map<Month, MonthChange> read()
    {
        for (int row = m_columns.header + 1; row < m_grid.rows(); ++row)
            if (m_grid.at(row, m_columns.subject) == m_subject)
                readRow(row);
        return std::move(m_changes);
    }

    Doubts& doubts() { return m_doubts; }

private:
    void readRow(int row)
    {
        const auto year = wholeIn(m_grid.at(row, m_columns.year), 2000, 2099);
        const auto month = wholeIn(m_grid.at(row, m_columns.month), 1, 12);
        if (!year || !month)
            return m_doubts.add("import-not-a-time", row, !year ? m_columns.year : m_columns.month);
        const Month of(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)));
        if (m_changes.contains(of))
            return m_doubts.add("import-hour-twice", row, m_columns.month);
        if (m_columns.isPlanned())
            readPlanned(row, of);
        else
            readZones(row, of);
    }

    void readPlanned(int row, Month month)
    {
        if (const auto hours = cell(row, m_columns.planned))
            m_changes[month] = [hours](retail::MonthTariff& tariff, retail::PriceUnit /*unit*/) {
                tariff.plannedPeakHours = hours;
            };
    }

    void readZones(int row, Month month)
    {
        const auto night = cell(row, m_columns.night);
        const auto peak = cell(row, m_columns.peak);
        if (!night || !peak)
            return;
        if ((*night & *peak).any())
            return m_doubts.add("hours-of-two-zones", row, m_columns.peak);
        m_changes[month] = [zones = retail::ZoneHours{.night = *night, .peak = *peak}](
                               retail::MonthTariff& tariff, retail::PriceUnit /*unit*/) {
            tariff.zoneHours = zones;
        };
    }

    std::optional<retail::HourSet> cell(int row, int column)
    {
        const auto hours = hoursIn(m_grid.at(row, column));
        if (!hours)
            m_doubts.add("import-hour-of-day", row, column);
        return hours;
    }

    const Grid& m_grid;
    HourColumns m_columns;
    std::string m_subject;
    Doubts m_doubts;
    std::map<Month, MonthChange> m_changes = {};
};

void nameColumns(const HourColumns& columns, ImportPreview& preview)
{
    preview.headerRow = columns.header;
    preview.firstDataRow = columns.header + 1;
    preview.columns.resize(static_cast<std::size_t>(preview.grid->columns()));
    for (std::size_t i = 0; i < preview.columns.size(); ++i)
        preview.columns[i].heading = std::string(preview.grid->at(columns.header, static_cast<int>(i)));
    for (const int column : {columns.planned, columns.night, columns.peak})
        if (column >= 0)
            preview.columns[static_cast<std::size_t>(column)].role = "role-hour";
}

void readHourTable(const std::vector<Book>& books, Understanding& understanding, ImportPreview& preview)
{
    preview.kind = ImportKind::HourTable;
    Grid grid;
    for (const auto& book : books)
        for (const auto& sheet : book.sheets)
            appendRows(sheet.grid, grid);
    preview.grid = std::make_shared<const Grid>(std::move(grid));
    const auto columns = columnsIn(*preview.grid);
    if (!columns.whole()) {
        preview.findings.push_back(error("import-no-hours", books.front().file));
        return;
    }
    nameColumns(columns, preview);
    HourTableReader reader(*preview.grid, columns, decideSubject(*preview.grid, columns, understanding));
    auto changes = reader.read();
    reader.doubts().moveTo(preview);
    preview.counts.values = static_cast<int>(changes.size());
    if (changes.empty())
        preview.findings.push_back(error("import-no-hours", books.front().file));
    finishMonths(std::move(changes), "edit-import-hour-table", understanding, preview);
}

} // namespace

const MarketDocument hourTableDocument{
    .id = "hour-table", .recognise = recogniseHourTable, .read = readHourTable};

} // namespace meritdesk::imports
