#include "formats/imports/supplier_reading.h"

#include <algorithm>

#include "core/retail/month_context.h"
#include "formats/imports/date_cell.h"
#include "formats/imports/label_text.h"
#include "formats/imports/number_cell.h"
#include "formats/imports/table_profile.h"

namespace meritdesk::imports {

using retail::HourlyRates;
using retail::Rate;

namespace {

constexpr int hoursOfDay = 24;
constexpr int rowsToPrices = 8; ///< between the heading of the voltages and the prices below it
constexpr int labelColumns = 4;
constexpr int rowsToNumber = 3;
constexpr const char* perMwh = "RUB/MWh";
constexpr const char* perMw = "RUB/MW";

bool has(const std::string& text, std::string_view word)
{
    return text.find(word) != std::string::npos;
}

/// The zone of the day that a row's label names: "night", "half", "peak", "day"; empty for none.
std::string zoneIn(const std::string& label)
{
    if (has(label, "полупик"))
        return "half";
    if (has(label, "пик"))
        return "peak";
    if (has(label, "ноч"))
        return "night";
    return has(label, "дневн") || has(label, "день") ? "day" : "";
}

} // namespace

SupplierReader::SupplierReader(PriceCells& cells, const SupplierStyle& style, ImportPreview& preview)
    : m_cells(cells)
    , m_grid(cells.grid())
    , m_style(style)
    , m_preview(preview)
{
}

void SupplierReader::read(int category, int firstRow, int endRow)
{
    if (category == 1)
        readOne(firstRow, endRow);
    else if (category == 2)
        readZones(firstRow, endRow);
    else if (category >= 3)
        readHours(category, firstRow, endRow);
}

std::optional<Rate> SupplierReader::take(const std::string& title, const char* unit, int row, int column)
{
    const auto value = m_cells.rate(row, column, m_style.unitPower);
    FoundValue found{
        .title = title, .subject = printMonth(m_style.month), .unit = unit, .row = row, .column = column};
    if (value)
        found.value = value->text();
    else
        found.finding = warning("import-price-no-number", "");
    m_preview.counts.values += value ? 1 : 0;
    m_preview.found.push_back(std::move(found));
    return value;
}

void SupplierReader::missing(const std::string& title, const char* unit, const char* code)
{
    m_preview.found.push_back(
        {.title = title, .subject = printMonth(m_style.month), .unit = unit, .finding = warning(code, "")});
}

/// The row of the margin group where there is one a group, else the first with a price.
int SupplierReader::rowOfOne(int header, int column, int endRow) const
{
    int first = -1;
    bool groups = false;
    for (int row = header + 1; row < std::min(endRow, header + 1 + rowsToPrices); ++row) {
        if (!looksNumeric(m_grid.at(row, column)))
            continue;
        const auto group = marginGroupIn(rowLabel(m_grid, row, column));
        if (!group.empty() && group == m_style.marginGroup)
            return row;
        groups = groups || !group.empty();
        first = first < 0 ? row : first;
    }
    return groups ? -1 : first;
}

void SupplierReader::readOne(int firstRow, int endRow)
{
    for (int row = firstRow; row < endRow; ++row) {
        const auto heading = voltageHeading(m_grid, row);
        if (!heading)
            continue;
        const int column = heading->of(m_style.voltage);
        const int at = column < 0 ? -1 : rowOfOne(row, column, endRow);
        if (at < 0)
            missing("price-all_in.1", perMwh, "import-price-no-number");
        else
            m_prices.allIn.one = take("price-all_in.1", perMwh, at, column);
        return;
    }
    missing("price-all_in.1", perMwh, "import-price-not-there");
}

void SupplierReader::takeZones(const Zones& zones, int row)
{
    const auto say = [&](const char* title, const char* zone) {
        m_preview.found.push_back({.title = title,
                                   .subject = printMonth(m_style.month),
                                   .value = zones.at(zone).text(),
                                   .unit = perMwh,
                                   .row = row,
                                   .column = 0});
        ++m_preview.counts.values;
    };
    if (!zones.contains("night"))
        return;
    if (zones.contains("half") && zones.contains("peak")) {
        m_prices.allIn.threeZones = {zones.at("night"), zones.at("half"), zones.at("peak")};
        say("price-all_in.2-3.night", "night");
        say("price-all_in.2-3.half_peak", "half");
        say("price-all_in.2-3.peak", "peak");
    } else if (zones.contains("day")) {
        m_prices.allIn.twoZones.emplace(zones.at("night"), zones.at("day"));
        say("price-all_in.2-2.night", "night");
        say("price-all_in.2-2.day", "day");
    }
}

void SupplierReader::readZones(int firstRow, int endRow)
{
    int column = -1;
    Zones zones;
    int start = firstRow;
    for (int row = firstRow; row < endRow; ++row) {
        if (const auto heading = voltageHeading(m_grid, row))
            column = heading->of(m_style.voltage);
        if (column < 0 || !looksNumeric(m_grid.at(row, column)))
            continue;
        const auto zone = zoneIn(rowLabel(m_grid, row, column));
        if (zone.empty())
            continue;
        if (zone == "night") { // each block begins with the night
            takeZones(zones, start);
            zones.clear();
            start = row;
        }
        if (const auto rate = m_cells.rate(row, column, m_style.unitPower))
            zones.emplace(zone, *rate);
    }
    takeZones(zones, start);
    if (!m_prices.allIn.threeZones)
        missing("price-all_in.2-3.night", perMwh, "import-price-not-there");
    if (!m_prices.allIn.twoZones)
        missing("price-all_in.2-2.night", perMwh, "import-price-not-there");
}

std::optional<Day> SupplierReader::dayOf(std::string_view cell) const
{
    if (const auto stamp = readStamp(cell, DayOrder::DayFirst); stamp && stamp->day)
        return monthOf(*stamp->day) == m_style.month ? stamp->day : std::nullopt;
    const auto number = readNumber(cell, '.');
    constexpr Int128 one = 1'000'000'000'000;
    const auto day = number.mantissa / one;
    if (number.fault != NumberFault::None || day < 1 || day > daysIn(m_style.month))
        return std::nullopt;
    return firstDay(m_style.month) + std::chrono::days(static_cast<int>(day) - 1);
}

void SupplierReader::readMatrixRow(const PriceMatrix& matrix, int row, HourPrices& prices)
{
    const auto day = dayOf(m_grid.at(row, matrix.day));
    if (!day) {
        m_cells.doubts().add("import-not-a-time", row, matrix.day);
        return;
    }
    for (int hour = 0; hour < hoursOfDay; ++hour) {
        const int column = matrix.firstHour + hour;
        const auto rate = m_cells.rate(row, column, m_style.unitPower);
        if (rate && !prices.put(*day, hour, *rate)) {
            m_cells.doubts().add("import-day-twice", row, matrix.day);
            return;
        }
    }
    if (const int extra = matrix.firstHour + hoursOfDay; looksNumeric(m_grid.at(row, extra)))
        m_cells.doubts().add("import-hour-25", row, extra);
}

HourPrices SupplierReader::readMatrix(const PriceMatrix& matrix)
{
    HourPrices prices;
    for (int row = matrix.firstRow; row < matrix.endRow; ++row)
        readMatrixRow(matrix, row, prices);
    return prices;
}

void SupplierReader::takeMatrix(const PriceMatrix& matrix, const std::string& title,
                                std::optional<HourlyRates>& into)
{
    FoundValue found{.title = title,
                     .subject = printMonth(m_style.month),
                     .unit = "h",
                     .row = matrix.firstRow,
                     .column = matrix.firstHour};
    const auto prices = readMatrix(matrix);
    const int lacks = prices.month() ? prices.missing() : daysIn(m_style.month) * hoursOfDay;
    if (lacks > 0) {
        found.finding = warning("import-price-hours", "", {{"hours", std::to_string(lacks)}});
    } else {
        into = prices.rates();
        found.value = std::to_string(into->size());
        ++m_preview.counts.values;
    }
    m_preview.found.push_back(std::move(found));
}

/// Prices of deviations from the plan: the same for every voltage.
bool SupplierReader::takePlanMatrix(const PriceMatrix& matrix)
{
    const auto excess = matrix.title.find("превышени");
    if (excess == std::string::npos)
        return false;
    const bool over = matrix.title.find("фактич", excess) < matrix.title.find("планов", excess);
    takeMatrix(matrix, over ? "price-over_plan" : "price-under_plan",
               over ? m_prices.overPlan : m_prices.underPlan);
    return true;
}

void SupplierReader::readHours(int category, int firstRow, int endRow)
{
    const auto matrices = findMatrices(m_grid, firstRow, endRow);
    const std::string title = "price-all_in." + std::to_string(category);
    bool found = false;
    std::optional<HourlyRates> energy;
    for (const auto& matrix : matrices) {
        const bool own = matrix.voltage ? *matrix.voltage == m_style.voltage : matrices.size() == 1;
        if (takePlanMatrix(matrix) || !own || found)
            continue;
        takeMatrix(matrix, title, energy);
        found = true;
    }
    if (energy)
        m_prices.allIn.hourly[std::to_string(category)] = *energy;
    if (!found)
        missing(title, perMwh, "import-price-no-voltage");
    readCapacity(firstRow, endRow);
    if (category == 4 || category == 6)
        readMaintenance(firstRow, endRow);
    if (category >= 5)
        readPlanRates(firstRow, endRow);
}

/// The first cell of the left columns that has the words; the row is -1 when there is none.
SupplierReader::Place SupplierReader::labelled(std::string_view words, int firstRow, int endRow) const
{
    for (int row = firstRow; row < endRow; ++row)
        for (int column = 0; column < std::min(m_grid.cells(row), labelColumns); ++column)
            if (has(comparable(m_grid.at(row, column)), words))
                return {row, column};
    return {};
}

/// The number right of a label, or in the rows below where the label is a heading.
SupplierReader::Place SupplierReader::numberOf(Place label, int endRow) const
{
    if (label.row < 0)
        return {};
    for (int row = label.row; row < std::min(endRow, label.row + rowsToNumber); ++row)
        if (const int column = m_cells.numberRightOf(row, row == label.row ? label.column : -1); column >= 0)
            return {row, column};
    return {};
}

/// The rate of the price level itself where the sheet has it, else the wholesale price that it comes from.
void SupplierReader::readCapacity(int firstRow, int endRow)
{
    if (m_prices.capacity)
        return;
    auto number = numberOf(labelled("ставка за мощность, приобретаем", firstRow, endRow), endRow);
    if (number.row < 0)
        number = numberOf(labelled("цена на мощность на оптовом рынке", firstRow, endRow), endRow);
    if (number.row < 0)
        missing("price-capacity", perMw, "import-price-not-there");
    else
        m_prices.capacity = take("price-capacity", perMw, number.row, number.column);
}

void SupplierReader::readMaintenance(int firstRow, int endRow)
{
    const std::string voltage(retail::voltageId(m_style.voltage));
    if (m_prices.transmission.contains(voltage))
        return;
    int column = -1;
    bool section = false;
    for (int row = firstRow; row < endRow; ++row) {
        const auto label = rowLabel(m_grid, row, m_grid.cells(row));
        section = section || has(label, "содержан");
        if (const auto heading = voltageHeading(m_grid, row))
            column = heading->of(m_style.voltage);
        if (!section || column < 0 || !looksNumeric(m_grid.at(row, column)))
            continue;
        if (has(label, "прочие потребители") || has(label, "содержан")) {
            if (const auto rate = take("price-transmission.maintenance", perMw, row, column))
                m_prices.transmission[voltage].maintenance = rate;
            return;
        }
    }
    missing("price-transmission.maintenance", perMw, "import-price-not-there");
}

void SupplierReader::readPlanRates(int firstRow, int endRow)
{
    const auto find = [&](const char* title, std::string_view words, std::optional<Rate>& into) {
        if (into)
            return;
        const auto label = labelled(words, firstRow, endRow);
        const int number = label.row < 0 ? -1 : m_cells.numberRightOf(label.row, label.column);
        if (number < 0)
            missing(title, perMwh, "import-price-not-there");
        else
            into = take(title, perMwh, label.row, number);
    };
    find("price-plan_volume_rate", "суммы плановых почасовых объемов", m_prices.planVolumeRate);
    find("price-deviation_rate", "суммы абсолютных значений", m_prices.deviationRate);
}

} // namespace meritdesk::imports
