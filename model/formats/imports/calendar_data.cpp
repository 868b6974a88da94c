#include "formats/imports/calendar_data.h"

#include <QFile>

#include <charconv>

#include "formats/imports/csv_table.h"

namespace meritdesk::imports {

namespace {

/// A built-in file; empty when it is not there.
std::string resource(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().toStdString();
}

std::optional<int> number(std::string_view text, int minimum, int maximum)
{
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = fault == std::errc() && end == text.data() + text.size();
    return whole && value >= minimum && value <= maximum ? std::optional(value) : std::nullopt;
}

std::optional<DayKind> kindOf(std::string_view word)
{
    if (word == "work")
        return DayKind::Work;
    if (word == "work_short")
        return DayKind::ShortWork;
    return word == "off" ? std::optional(DayKind::Off) : std::nullopt;
}

std::optional<retail::HourSet> hoursOf(std::string_view text)
{
    retail::HourSet hours;
    while (!text.empty()) {
        const auto end = text.find(' ');
        const auto hour = number(text.substr(0, end), 1, 24);
        if (!hour)
            return std::nullopt;
        hours.set(static_cast<std::size_t>(*hour - 1));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return hours.any() ? std::optional(hours) : std::nullopt;
}

std::optional<PlannedHours> plannedLine(const std::vector<std::string_view>& cells)
{
    if (cells.size() != 6)
        return std::nullopt;
    const auto year = number(cells[0], 2000, 2099);
    const auto month = number(cells[2], 1, 12);
    const auto hours = hoursOf(cells[3]);
    if (!year || !month || !hours)
        return std::nullopt;
    return PlannedHours{*year,  std::string(cells[1]), *month,
                        *hours, std::string(cells[4]), std::string(cells[5])};
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
        auto read = readCalendar(resource(QStringLiteral(":/data/production_calendar_ru.csv")));
        return read ? std::move(read).value() : ProductionCalendar();
    }();
    return calendar;
}

const std::vector<PlannedHours>& plannedHours()
{
    static const std::vector<PlannedHours> hours = [] {
        auto read = readPlannedHours(resource(QStringLiteral(":/data/planned_peak_hours_ru.csv")));
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
