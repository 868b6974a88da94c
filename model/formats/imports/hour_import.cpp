#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "formats/imports/clock_choice.h"
#include "formats/imports/counted_days.h"
#include "formats/imports/hour_reading.h"
#include "formats/imports/meter_edit.h"
#include "formats/imports/table_import.h"

namespace meritdesk::imports {

namespace {

constexpr int orderSample = 2000;

std::vector<std::string_view> dayCells(const Grid& grid, const TableProfile& profile, const HourShape& shape)
{
    std::vector<std::string_view> cells;
    if (shape.layout == "days-across" && !shape.counted)
        for (const int column : shape.values)
            cells.push_back(grid.at(profile.header, column));
    else if (shape.day >= 0 && !shape.counted)
        for (int row = profile.firstData; row < std::min(grid.rows(), profile.firstData + orderSample); ++row)
            cells.push_back(grid.at(row, shape.day));
    return cells;
}

DayOrder decideDayOrder(const std::vector<std::string_view>& cells, Understanding& understanding)
{
    const auto found = findDayOrder(cells);
    const bool yearFirst = std::none_of(cells.begin(), cells.end(), [](std::string_view cell) {
        return readStamp(cell, DayOrder::DayFirst) != readStamp(cell, DayOrder::MonthFirst);
    });
    if (cells.empty() || yearFirst)
        return DayOrder::DayFirst;
    const auto order =
        understanding.decide(choice::dayOrder, optionsOf(choice::dayOrder, {"day-first", "month-first"}),
                             found.order == DayOrder::DayFirst ? "day-first" : "month-first", !found.proved);
    return order == "day-first" ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

int decideUnit(const TableProfile& profile, Understanding& understanding)
{
    static const std::vector<std::string_view> mega{"мвт", "mwh", "mw", "兆瓦"};
    static const std::vector<std::string_view> kilo{"квт", "kwh", "kw", "千瓦"};
    const bool mwh = holdsAny(profile.above, mega);
    const bool kwh = holdsAny(profile.above, kilo);
    const auto unit = understanding.decide(choice::unit, optionsOf(choice::unit, {"kwh", "mwh", "wh"}),
                                           mwh && !kwh ? "mwh" : "kwh", mwh == kwh);
    if (unit == "mwh")
        return 3;
    return unit == "wh" ? -3 : 0;
}

/// What the cells of a long table say of their clock.
FoundClock clockOf(const HourTimes& times)
{
    FoundClock clock{.absolute = times.absolute, .sure = times.absolute};
    for (const int minutes : times.offsets) {
        const int part = std::abs(minutes % 60);
        auto name = utcName(minutes / 60);
        if (part != 0)
            name += ":" + std::to_string(part);
        clock.said.insert(std::move(name));
    }
    return clock;
}

bool decideLabels(const HourTimes& times, Understanding& understanding)
{
    if (!times.labelsMatter)
        return false;
    const bool end = times.endLabels.value_or(false);
    return understanding.decide(choice::label, optionsOf(choice::label, {"start", "end"}),
                                end ? "end" : "start", !times.endLabels.has_value())
           == "end";
}

/// The first month of so many days: of those that are open, else from 2025 on; the first when none fits.
std::string likelyMonth(const retail::Case& retail, int days)
{
    for (const auto& month : retail.months)
        if (static_cast<int>(daysIn(month.month)) == days)
            return printDay(firstDay(month.month));
    if (!retail.months.empty())
        return printDay(firstDay(retail.months.front().month));
    for (unsigned month = 1; month <= 12; ++month)
        if (const Month wanted(std::chrono::year(2025), std::chrono::month(month));
            static_cast<int>(daysIn(wanted)) == days)
            return printDay(firstDay(wanted));
    return "2025-01-01";
}

/// Tables without dates begin on the first day of a month: of those that are open, else of some years.
Day decideFirstDay(int days, Understanding& understanding)
{
    const auto& retail = *understanding.request().scenario.retail;
    std::vector<Option> options;
    for (const auto& month : retail.months) {
        const auto text = printDay(firstDay(month.month));
        options.push_back({.id = text, .title = text, .literal = true});
    }
    for (int year = 2020; year <= 2030; ++year)
        for (unsigned month = 1; month <= 12; ++month) {
            const auto text = printDay(firstDay(Month(std::chrono::year(year), std::chrono::month(month))));
            if (std::none_of(options.begin(), options.end(),
                             [&](const auto& option) { return option.id == text; }))
                options.push_back({.id = text, .title = text, .literal = true});
        }
    const auto found = likelyMonth(retail, days);
    return readDay(understanding.decide(choice::firstDay, std::move(options), found, true)).value_or(Day{});
}

/// Minutes of a value of a table without times.
int decideStep(int values, Understanding& understanding)
{
    const auto found = stepOf(values);
    return std::stoi(understanding.decide(choice::step, optionsOf(choice::step, {"60", "30", "15"}),
                                          std::to_string(found.minutes), !found.sure));
}

std::string meterName(const ImportPreview& preview, int column)
{
    return preview.columns[static_cast<std::size_t>(column)].heading;
}

/// Several value columns are several meters: all of them, or the chosen one.
void decideMeters(HourShape& shape, const ImportPreview& preview, Understanding& understanding)
{
    if ((shape.layout != "long" && shape.layout != "column") || shape.values.size() < 2)
        return;
    std::vector<Option> options{{.id = "all", .title = "import-meter-all"}};
    for (const int column : shape.values) {
        auto name = meterName(preview, column);
        options.push_back({.id = std::to_string(column),
                           .title = name.empty() ? std::to_string(column + 1) : std::move(name),
                           .literal = true});
    }
    const auto meter =
        understanding.decide(choice::meter, std::move(options), std::to_string(shape.values.front()), true);
    if (meter != "all")
        shape.values = {std::stoi(meter)};
}

void nameRoles(const HourShape& shape, const std::string& unit, ImportPreview& preview)
{
    const auto name = [&](int column, const char* role) {
        if (column >= 0 && column < static_cast<int>(preview.columns.size()))
            preview.columns[static_cast<std::size_t>(column)].role = role;
    };
    for (const int column : shape.values) {
        name(column, "role-value");
        preview.columns[static_cast<std::size_t>(column)].unit = unit;
    }
    name(shape.day, shape.clock < 0 && shape.hour < 0 && shape.layout == "long" ? "role-stamp" : "role-day");
    name(shape.clock, "role-clock");
    name(shape.hour, "role-hour");
}

std::string decideLayout(const Grid& grid, const TableProfile& profile, Understanding& understanding)
{
    const auto layouts = possibleLayouts(grid, profile);
    if (layouts.empty())
        return {};
    return understanding.decide(choice::layout, optionsOf(choice::layout, layouts), layouts.front(),
                                layouts.size() > 1);
}

std::vector<Meter> readMeters(const TableProfile& profile, const HourShape& shape,
                              Understanding& understanding, ImportPreview& preview)
{
    const Grid& grid = *preview.grid;
    Doubts doubts(grid);
    HourStyle style{.decimalMark = decideDecimalMark(grid, profile.firstData, understanding),
                    .dayOrder = decideDayOrder(dayCells(grid, profile, shape), understanding),
                    .unitPower = decideUnit(profile, understanding)};
    std::vector<Meter> meters;
    if (shape.layout == "long") {
        const auto times = timesOf(grid, profile, shape, style.dayOrder);
        style.endLabels = decideLabels(times, understanding);
        style.clockHours = decideClock(clockOf(times), understanding);
        meters = readLong(grid, shape, times, style, doubts);
    } else {
        style.clockHours = decideClock({}, understanding);
        const int rows = grid.rows() - profile.firstData;
        if (shape.layout == "column")
            style.step = decideStep(rows, understanding);
        if (shape.layout == "column" || shape.counted)
            style.firstDay =
                decideFirstDay(shape.counted ? shape.days : rows * style.step / 1440, understanding);
        meters = readAcross(grid, profile, shape, style, doubts);
    }
    doubts.moveTo(preview);
    constexpr std::array<std::pair<int, const char*>, 3> units{{{0, "kWh"}, {3, "MWh"}, {-3, "Wh"}}};
    for (const auto& [power, name] : units)
        if (power == style.unitPower)
            nameRoles(shape, name, preview);
    return meters;
}

} // namespace

void understandHours(const TableProfile& profile, Understanding& understanding, ImportPreview& preview)
{
    const auto layout = decideLayout(*preview.grid, profile, understanding);
    if (layout.empty()) {
        preview.findings.push_back(error("import-no-hours", ""));
        return;
    }
    auto shape = shapeIn(layout, *preview.grid, profile);
    if (shape.extra >= 0)
        preview.findings.push_back(
            warning("import-hour-25", "",
                    {{"value", preview.columns[static_cast<std::size_t>(shape.extra)].heading}}));
    decideMeters(shape, preview, understanding);
    auto meters = readMeters(profile, shape, understanding, preview);
    if (meters.size() > 1)
        for (std::size_t i = 0; i < meters.size(); ++i)
            meters[i].name = meterName(preview, shape.values[i]);
    finishMeters(std::move(meters), understanding, preview);
}

} // namespace meritdesk::imports
