#include "formats/imports/calendar_data.h"

#include "core/retail/norm_tables.h"
#include "formats/imports/csv_table.h"
#include "formats/imports/rule_cells.h"

namespace meritdesk::imports {

namespace {

std::optional<DayKind> kindOf(std::string_view word)
{
    if (word == "work")
        return DayKind::Work;
    if (word == "work_short")
        return DayKind::ShortWork;
    return word == "off" ? std::optional(DayKind::Off) : std::nullopt;
}

std::optional<PlannedHours> plannedLine(const std::vector<std::string_view>& cells)
{
    if (cells.size() != 7)
        return std::nullopt;
    const auto year = wholeCell(cells[0], 2000, 2099);
    const auto month = wholeCell(cells[2], 1, 12);
    const auto hours = hoursCell(cells[3]);
    if (!year || !month || !hours)
        return std::nullopt;
    return PlannedHours{.year = *year,
                        .zone = std::string(cells[1]),
                        .month = *month,
                        .hours = *hours,
                        .source = std::string(cells[4]),
                        .grade = retail::gradeNamed(cells[5]),
                        .comment = std::string(cells[6])};
}

} // namespace

Result<ProductionCalendar> readCalendar(std::string_view csv)
{
    auto table = CsvTable::open(csv);
    if (!table)
        return table.findings();
    auto lines = std::move(table).value();
    ProductionCalendar calendar;
    CsvLine line;
    while (lines.next(line)) {
        const auto day = readDay(line.cells.front());
        const auto kind = line.cells.size() >= 2 ? kindOf(line.cells[1]) : std::nullopt;
        const auto expected = calendar.first + std::chrono::days(calendar.kinds.size());
        if (!day || !kind || (!calendar.kinds.empty() && *day != expected))
            return lineFault("csv-day", line.number, line.cells.front());
        if (calendar.kinds.empty())
            calendar.first = *day;
        calendar.kinds.push_back(*kind);
    }
    return calendar;
}

Result<std::vector<PlannedHours>> readPlannedHours(std::string_view csv)
{
    auto table = CsvTable::open(csv);
    if (!table)
        return table.findings();
    auto lines = std::move(table).value();
    std::vector<PlannedHours> all;
    CsvLine line;
    while (lines.next(line)) {
        auto entry = plannedLine(line.cells);
        if (!entry)
            return lineFault("csv-value", line.number, line.cells.front());
        all.push_back(std::move(*entry));
    }
    return all;
}

const ProductionCalendar& russianCalendar()
{
    static const ProductionCalendar calendar = [] {
        auto read = readCalendar(builtIn(QStringLiteral(":/data/production_calendar_ru.csv")));
        return read ? std::move(read).value() : ProductionCalendar();
    }();
    return calendar;
}

const std::vector<PlannedHours>& plannedHours()
{
    static const std::vector<PlannedHours> hours = [] {
        auto read = readPlannedHours(builtIn(QStringLiteral(":/data/planned_peak_hours_ru.csv")));
        return read ? std::move(read).value() : std::vector<PlannedHours>();
    }();
    return hours;
}

const PlannedHours* plannedHoursOf(std::string_view zone, Month month)
{
    for (const auto& entry : plannedHours())
        if (entry.zone == zone && entry.year == static_cast<int>(month.year())
            && entry.month == static_cast<int>(static_cast<unsigned>(month.month())))
            return &entry;
    return nullptr;
}

} // namespace meritdesk::imports
