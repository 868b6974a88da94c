#include "formats/imports/rule_tables.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "core/retail/norm_tables.h"
#include "formats/imports/calendar_data.h"
#include "formats/imports/csv_table.h"
#include "formats/imports/rule_cells.h"

namespace meritdesk::imports {

namespace {

using Cells = std::vector<std::string_view>;
using retail::Rate;

std::optional<SystemZoneHours> zoneLine(const Cells& cells)
{
    if (cells.size() != 8)
        return std::nullopt;
    const auto year = wholeCell(cells[0], 2000, 2099);
    const auto month = wholeCell(cells[2], 1, 12);
    const auto night = hoursCell(cells[3]);
    const auto peak = hoursCell(cells[4]);
    if (!year || cells[1].empty() || !month || !night || !peak || (*night & *peak).any())
        return std::nullopt;
    return SystemZoneHours{.year = *year,
                           .system = std::string(cells[1]),
                           .month = *month,
                           .hours = {.night = *night, .peak = *peak},
                           .source = {std::string(cells[5]), retail::gradeNamed(cells[6])},
                           .comment = std::string(cells[7])};
}

/// False for a cell that is neither empty nor a number.
bool readRate(std::string_view cell, std::optional<Rate>& rate)
{
    rate = Rate::read(cell);
    return rate.has_value() || cell.empty();
}

bool readEnd(std::string_view cell, std::optional<Month>& month)
{
    month = readMonth(cell);
    return month.has_value() || cell.empty();
}

std::optional<MarginBand> marginLine(const Cells& cells)
{
    MarginBand band;
    const bool good = cells.size() == 8 && readEnd(cells[0], band.from) && readEnd(cells[1], band.until)
                      && readRate(cells[2], band.belowKw) && readRate(cells[4], band.value)
                      && (cells[3] == "share" || cells[3] == "rate");
    if (!good)
        return std::nullopt;
    band.share = cells[3] == "share";
    band.source = {std::string(cells[5]), retail::gradeNamed(cells[6])};
    band.comment = std::string(cells[7]);
    return band;
}

/// Every line of a table; the first that cannot be read is a finding.
template <class Row>
Result<std::vector<Row>> readRows(std::string_view csv, std::optional<Row> (*readLine)(const Cells&))
{
    auto table = CsvTable::open(csv);
    if (!table)
        return table.findings();
    auto lines = std::move(table).value();
    std::vector<Row> rows;
    CsvLine line;
    while (lines.next(line)) {
        auto row = readLine(line.cells);
        if (!row)
            return lineFault("csv-value", line.number, line.cells.front());
        rows.push_back(std::move(*row));
    }
    return rows;
}

template <class Row>
std::vector<Row> orNone(Result<std::vector<Row>> read)
{
    return read ? std::move(read).value() : std::vector<Row>();
}

bool isOf(Month month, int year, int number)
{
    return static_cast<int>(month.year()) == year
           && static_cast<int>(static_cast<unsigned>(month.month())) == number;
}

/// Counts the months of each subject and year; whole years stay.
class YearCounter
{
public:
    explicit YearCounter(std::string table)
        : m_table(std::move(table))
    {
    }

    void add(const std::string& subject, int year) { ++m_months[subject][year]; }

    void moveTo(std::vector<TableYears>& all)
    {
        constexpr int months = 12;
        for (const auto& [subject, counts] : m_months) {
            TableYears covered{.table = m_table, .subject = subject};
            for (const auto& [year, count] : counts)
                if (count == months)
                    covered.years.push_back(year);
            all.push_back(std::move(covered));
        }
    }

private:
    std::string m_table;
    std::map<std::string, std::map<int, int>> m_months = {};
};

void addCalendar(std::vector<TableYears>& all)
{
    YearCounter counter("production_calendar_ru.csv");
    const auto& calendar = russianCalendar();
    for (int year = 2000; year <= 2099; ++year)
        for (unsigned month = 1; month <= 12; ++month)
            if (workingDays(calendar, Month(std::chrono::year(year), std::chrono::month(month))))
                counter.add({}, year);
    counter.moveTo(all);
}

} // namespace

Result<std::vector<SystemZoneHours>> readZoneHours(std::string_view csv)
{
    return readRows<SystemZoneHours>(csv, &zoneLine);
}

Result<std::vector<MarginBand>> readMarginBands(std::string_view csv)
{
    return readRows<MarginBand>(csv, &marginLine);
}

const std::vector<SystemZoneHours>& zoneHours()
{
    static const auto hours = orNone(readZoneHours(builtIn(QStringLiteral(":/data/zone_hours_ru.csv"))));
    return hours;
}

std::vector<const SystemZoneHours*> zoneHoursOf(Month month)
{
    std::vector<const SystemZoneHours*> found;
    for (const auto& row : zoneHours())
        if (isOf(month, row.year, row.month))
            found.push_back(&row);
    return found;
}

const std::vector<MarginBand>& marginBands()
{
    static const auto bands = orNone(readMarginBands(builtIn(QStringLiteral(":/data/margin_bands_ru.csv"))));
    return bands;
}

std::vector<MarginBand> marginSchemeOf(Month month)
{
    std::vector<MarginBand> scheme;
    for (const auto& band : marginBands())
        if (!band.value && (!band.from || *band.from <= month) && (!band.until || month <= *band.until))
            scheme.push_back(band);
    return scheme;
}

std::vector<TableYears> yearlyTables()
{
    std::vector<TableYears> all;
    addCalendar(all);
    YearCounter planned("planned_peak_hours_ru.csv");
    for (const auto& row : plannedHours())
        planned.add(row.zone, row.year);
    planned.moveTo(all);
    YearCounter zones("zone_hours_ru.csv");
    for (const auto& row : zoneHours())
        zones.add(row.system, row.year);
    zones.moveTo(all);
    return all;
}

} // namespace meritdesk::imports
