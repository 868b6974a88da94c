#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "formats/imports/balance_cells.h"
#include "formats/imports/balance_entsoe_document.h"
#include "formats/imports/balance_finish.h"
#include "formats/imports/balance_report.h"
#include "formats/imports/balance_sides.h"
#include "formats/imports/market_document.h"
#include "formats/imports/table_import.h"

namespace meritdesk::imports {

namespace {

constexpr int sure = 95;

/// Columns of the tables ImbalancePrices_17.1.G and TotalImbalanceVolumes_17.1.H, by name.
struct EntsoeColumns
{
    int time = -1;
    int resolution = -1;
    int area = -1;
    int positive = -1; ///< price of a surplus
    int negative = -1; ///< price of a shortage
    int volume = -1;
    int situation = -1;
    int updated = -1;

    [[nodiscard]] bool whole() const
    {
        return time >= 0 && ((positive >= 0 && negative >= 0) || volume >= 0);
    }
};

struct ColumnName
{
    std::string_view start = {}; ///< of the heading, small letters
    int EntsoeColumns::*column = nullptr;
};

constexpr std::array<ColumnName, 7> columnNames{{{"datetime", &EntsoeColumns::time},
                                                 {"resolution", &EntsoeColumns::resolution},
                                                 {"positiveimbalanceprice", &EntsoeColumns::positive},
                                                 {"negativeimbalanceprice", &EntsoeColumns::negative},
                                                 {"updatetime", &EntsoeColumns::updated},
                                                 {"areamapcode", &EntsoeColumns::area},
                                                 {"areacode", &EntsoeColumns::area}}};

/// The member that a heading is for; null when it is for none.
int EntsoeColumns::*memberOf(const std::string& name)
{
    for (const auto& known : columnNames)
        if (name.starts_with(known.start))
            return known.column;
    if (name == "mapcode")
        return &EntsoeColumns::area;
    if (holdsAny(name, {"situation", "direction"}))
        return &EntsoeColumns::situation;
    const bool volume = holdsAny(name, {"imbalance"}) && holdsAny(name, {"volume", "[mwh]"});
    return volume ? &EntsoeColumns::volume : nullptr;
}

/// The first column of a name counts; the letters of an area before its code.
EntsoeColumns columnsIn(const Grid& grid, int header)
{
    EntsoeColumns found;
    for (int column = 0; column < grid.cells(header); ++column) {
        const auto name = lowered(grid.at(header, column));
        const auto member = memberOf(name);
        if (member != nullptr && (found.*member < 0 || name.ends_with("mapcode")))
            found.*member = column;
    }
    return found;
}

int recogniseEntsoe(const Sheet& sheet)
{
    return sheet.grid.rows() > 0 && columnsIn(sheet.grid, 0).whole() && columnsIn(sheet.grid, 0).area >= 0
               ? sure
               : 0;
}

/// Reads the rows of one area.
class EntsoeReader
{
public:
    EntsoeReader(const EntsoeColumns& columns, const std::string& file, Understanding& understanding,
                 ImportPreview& preview)
        : m_columns(columns)
        , m_file(file)
        , m_understanding(understanding)
        , m_preview(preview)
        , m_grid(*preview.grid)
        , m_doubts(m_grid)
    {
    }

    void run()
    {
        m_area = decideArea(areas(), m_understanding);
        m_mark = decideDecimalMark(m_grid, m_preview.firstDataRow, m_understanding);
        std::vector<BalanceReading> readings;
        for (auto& [minutes, labels] : labelsByStep())
            readStep(minutes, labels, readings);
        m_doubts.moveTo(m_preview);
        finishBalance(std::move(readings), m_understanding, m_preview);
    }

private:
    [[nodiscard]] bool isHeader(int row) const
    {
        return m_grid.at(row, m_columns.time) == m_grid.at(0, m_columns.time);
    }

    [[nodiscard]] std::vector<std::string> areas() const
    {
        std::set<std::string> found;
        for (int row = 1; row < m_grid.rows(); ++row)
            if (const auto area = m_grid.at(row, m_columns.area); !area.empty() && !isHeader(row))
                found.emplace(area);
        return {found.begin(), found.end()};
    }

    /// The length of a row's interval and its label; no length, and a doubt, where one of them cannot be
    /// read.
    std::pair<int, ClockLabel> labelIn(int row)
    {
        const auto stamp = readStamp(m_grid.at(row, m_columns.time), DayOrder::DayFirst);
        const int minutes =
            m_columns.resolution < 0 ? 60 : resolutionMinutes(m_grid.at(row, m_columns.resolution));
        if (stamp && stamp->day && minutes != 0)
            return {minutes,
                    labelOf(row, *stamp->day, stamp->minute.value_or(0), stamp->offset.value_or(0), 0)};
        m_doubts.add("import-not-a-time", row, minutes == 0 ? m_columns.resolution : m_columns.time);
        return {};
    }

    /// Times are UTC by the heading. Of rows for one time the one that was updated last counts.
    std::map<int, std::vector<ClockLabel>> labelsByStep()
    {
        std::map<std::pair<int, std::int64_t>, ClockLabel> latest;
        for (int row = 1; row < m_grid.rows(); ++row) {
            if (isHeader(row) || m_grid.at(row, m_columns.area) != m_area)
                continue;
            const auto [minutes, label] = labelIn(row);
            if (minutes == 0)
                continue;
            const auto [entry, fresh] = latest.emplace(std::pair(minutes, label.minute), label);
            if (!fresh && m_columns.updated >= 0
                && m_grid.at(entry->second.row, m_columns.updated) <= m_grid.at(row, m_columns.updated))
                entry->second = label;
        }
        std::map<int, std::vector<ClockLabel>> steps;
        for (const auto& [key, label] : latest)
            steps[key.first].push_back(label);
        return steps;
    }

    void readStep(int minutes, const std::vector<ClockLabel>& labels, std::vector<BalanceReading>& readings)
    {
        const auto times = instantsOf(labels, *europeanZone("UTC"), minutes);
        const auto rows = rowsOf(m_grid, labels, times, minutes, m_doubts);
        if (m_columns.volume >= 0)
            readings.push_back(readVolumes(rows));
        if (m_columns.positive < 0)
            return;
        auto surplus = readOne(rows, m_columns.positive, "prices.buy");
        auto shortage = readOne(rows, m_columns.negative, "prices.sell");
        takeSides(std::move(surplus), std::move(shortage), m_understanding, m_preview, readings);
    }

    BalanceReading readOne(const BalanceRows& rows, int column, std::string_view target)
    {
        return readColumn(m_grid, rows,
                          {.target = &balanceTarget(target), .source = m_file, .columns = {column}}, m_mark,
                          m_doubts)
            .reading;
    }

    /// A volume comes with its sign, or with a word for the side that it is on.
    BalanceReading readVolumes(const BalanceRows& rows)
    {
        auto reading = readOne(rows, m_columns.volume, "prices.area_volume");
        if (m_columns.situation < 0)
            return reading;
        for (auto& value : reading.values) {
            if (value.micro == balance::Series::missing)
                continue;
            const auto word = lowered(m_grid.at(value.row, m_columns.situation));
            const bool shortage = holdsAny(word, {"deficit", "short", "negative"});
            if (shortage)
                value.micro = -std::abs(value.micro);
            else if (!word.empty() && !holdsAny(word, {"surplus", "excess", "long", "positive", "balanced"}))
                m_doubts.add("import-not-a-side", value.row, m_columns.situation);
        }
        return reading;
    }

    const EntsoeColumns& m_columns;
    std::string m_file;
    Understanding& m_understanding;
    ImportPreview& m_preview;
    const Grid& m_grid;
    Doubts m_doubts;
    std::string m_area = {};
    char m_mark = '.';
};

void nameColumns(const EntsoeColumns& columns, ImportPreview& preview)
{
    preview.headerRow = 0;
    preview.firstDataRow = 1;
    preview.columns.resize(static_cast<std::size_t>(preview.grid->columns()));
    for (std::size_t i = 0; i < preview.columns.size(); ++i)
        preview.columns[i].heading = std::string(preview.grid->at(0, static_cast<int>(i)));
    const auto role = [&](int column, const char* name) {
        if (column >= 0)
            preview.columns[static_cast<std::size_t>(column)].role = name;
    };
    role(columns.time, "role-stamp");
    role(columns.area, "role-area");
    role(columns.positive, "role-price");
    role(columns.negative, "role-price");
    role(columns.volume, "role-value");
    role(columns.situation, "role-side");
}

void readEntsoe(const std::vector<Book>& books, Understanding& understanding, ImportPreview& preview)
{
    preview.kind = ImportKind::Balance;
    Grid grid;
    for (const auto& book : books)
        for (const auto& sheet : book.sheets)
            appendRows(sheet.grid, grid);
    preview.grid = std::make_shared<const Grid>(std::move(grid));
    const auto columns = preview.grid->rows() > 0 ? columnsIn(*preview.grid, 0) : EntsoeColumns{};
    if (!columns.whole() || columns.area < 0) {
        preview.findings.push_back(error("import-balance-no-report", books.front().file, {{"message", ""}}));
        return;
    }
    nameColumns(columns, preview);
    preview.counts.rows = preview.grid->rows() - 1;
    EntsoeReader(columns, books.front().file, understanding, preview).run();
}

} // namespace

const MarketDocument entsoeTableDocument{
    .id = "entsoe-table", .recognise = recogniseEntsoe, .read = readEntsoe};

} // namespace meritdesk::imports
