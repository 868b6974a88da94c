#include "formats/imports/hour_reading.h"

#include <utility>

#include "formats/imports/scales.h"

namespace meritdesk::imports {

namespace {

constexpr Int128 largest = Int128(1'000'000'000'000) * 1'000'000'000'000; ///< 10^12 kWh

/// kWh from a number in a unit of ten to a power; a fault when it does not fit.
ReadNumber inKwh(ReadNumber number, int power)
{
    for (; power > 0; --power)
        number.mantissa *= 10;
    for (; power < 0; ++power) {
        if (number.mantissa % 10 != 0)
            return {.mantissa = 0, .fault = NumberFault::TooFine};
        number.mantissa /= 10;
    }
    if (number.mantissa >= largest)
        return {.mantissa = 0, .fault = NumberFault::TooBig};
    return number;
}

/// Reads value cells into the hours of one meter.
class ValueReader
{
public:
    ValueReader(const Grid& grid, const HourStyle& style, int step, Doubts& doubts)
        : m_grid(grid)
        , m_style(style)
        , m_hours(step)
        , m_doubts(doubts)
    {
    }

    /// The cell's interval begins at a minute of the table's clock, or of Moscow when `absolute`.
    void read(int row, int column, std::int64_t minute, bool absolute = false)
    {
        const auto put = m_hours.put(absolute ? minute : minute - std::int64_t{m_style.clockHours} * 60,
                                     value(row, column));
        if (put == HourBuilder::Put::Twice)
            m_doubts.add("import-hour-twice", row, column);
        else if (put == HourBuilder::Put::TooFar)
            m_doubts.add("import-too-far", row, column);
    }

    [[nodiscard]] DayOrder dayOrder() const { return m_style.dayOrder; }

    void doubtHour(int row, int column) { m_doubts.add("import-hour-25", row, column); }

    void doubtTime(int row, int column) { m_doubts.add("import-not-a-time", row, column); }

    [[nodiscard]] retail::HourlySeries series() const { return m_hours.series(); }

private:
    Int128 value(int row, int column)
    {
        auto number = readNumber(m_grid.at(row, column), m_style.decimalMark);
        if (number.fault == NumberFault::None)
            number = inKwh(number, m_style.unitPower);
        if (number.fault != NumberFault::None) {
            m_doubts.add(number.fault, row, column);
            return missing;
        }
        if (number.mantissa < 0) {
            m_doubts.add("import-negative", row, column);
            return missing;
        }
        return number.mantissa;
    }

    const Grid& m_grid;
    const HourStyle& m_style;
    HourBuilder m_hours;
    Doubts& m_doubts;
};

/// The day that a heading or the first cell of a row names.
std::optional<Day> dayIn(std::string_view cell, const ValueReader& reader)
{
    const auto stamp = readStamp(cell, reader.dayOrder());
    return stamp ? stamp->day : std::nullopt;
}

void readMatrix(const Grid& grid, int firstRow, const HourShape& shape, Day firstDay, ValueReader& reader)
{
    const int step = 1440 / static_cast<int>(shape.values.size());
    const int end = shape.counted ? firstRow + shape.days : grid.rows();
    for (int row = firstRow; row < end; ++row) {
        const auto day = shape.counted ? std::optional(firstDay + std::chrono::days(row - firstRow))
                                       : dayIn(grid.at(row, shape.day), reader);
        if (!day) {
            reader.doubtTime(row, shape.day);
            continue;
        }
        auto minute = minuteOf(*day, 0);
        for (const int column : shape.values) {
            reader.read(row, column, minute);
            minute += step;
        }
    }
}

/// Rows of data below headings that are days: 24, 48 or 96 of them, a total row after them is left out.
int intervalsDown(const Grid& grid, int firstRow)
{
    const int rows = grid.rows() - firstRow;
    for (const int size : {96, 48, 24})
        if (rows >= size)
            return size;
    return 24;
}

void readDaysAcross(const Grid& grid, const TableProfile& profile, const HourShape& shape, Day firstDay,
                    ValueReader& reader)
{
    const int intervals = intervalsDown(grid, profile.firstData);
    const int step = 1440 / intervals;
    for (std::size_t i = 0; i < shape.values.size(); ++i) {
        const int column = shape.values[i];
        const auto day = shape.counted ? std::optional(firstDay + std::chrono::days(i))
                                       : dayIn(grid.at(profile.header, column), reader);
        if (!day) {
            reader.doubtTime(profile.header, column);
            continue;
        }
        auto minute = minuteOf(*day, 0);
        for (int row = profile.firstData; row < profile.firstData + intervals && row < grid.rows(); ++row) {
            reader.read(row, column, minute);
            minute += step;
        }
    }
    // a row behind the last hour: a sum, unless it is called by a time or a number
    const int behind = profile.firstData + intervals;
    const auto name = grid.at(behind, 0);
    const auto stamp = readStamp(name, reader.dayOrder());
    if ((stamp && stamp->minute) || (!name.empty() && name.size() <= 2 && looksNumeric(name)))
        reader.doubtHour(behind, 0);
}

std::string headingOf(const Grid& grid, int header, int column)
{
    return header < 0 ? std::string() : std::string(grid.at(header, column));
}

} // namespace

std::vector<Meter> readLong(const Grid& grid, const HourShape& shape, const HourTimes& times,
                            const HourStyle& style, Doubts& doubts)
{
    for (const int row : times.unread)
        doubts.add("import-not-a-time", row, shape.day);
    std::vector<Meter> meters;
    for (const int column : shape.values) {
        ValueReader reader(grid, style, times.step, doubts);
        for (const auto& time : times.rows)
            reader.read(time.row, column, time.minute - (style.endLabels ? times.step : 0), time.absolute);
        meters.push_back({.hours = reader.series()});
    }
    return meters;
}

std::vector<Meter> readAcross(const Grid& grid, const TableProfile& profile, const HourShape& shape,
                              const HourStyle& style, Doubts& doubts)
{
    std::vector<Meter> meters;
    if (shape.layout == "column") {
        for (const int column : shape.values) {
            ValueReader reader(grid, style, style.step, doubts);
            for (int row = profile.firstData; row < grid.rows(); ++row)
                reader.read(row, column,
                            minuteOf(style.firstDay, 0) + std::int64_t{row - profile.firstData} * style.step);
            meters.push_back({headingOf(grid, profile.header, column), reader.series()});
        }
        return meters;
    }
    const bool matrix = shape.layout == "matrix";
    const auto intervals =
        matrix ? static_cast<int>(shape.values.size()) : intervalsDown(grid, profile.firstData);
    ValueReader reader(grid, style, 1440 / intervals, doubts);
    if (matrix)
        readMatrix(grid, profile.firstData, shape, style.firstDay, reader);
    else
        readDaysAcross(grid, profile, shape, style.firstDay, reader);
    meters.push_back({.hours = reader.series()});
    return meters;
}

} // namespace meritdesk::imports
