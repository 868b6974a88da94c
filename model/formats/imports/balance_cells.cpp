#include "formats/imports/balance_cells.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "formats/imports/number_cell.h"

namespace meritdesk::imports {

using balance::Series;

namespace {

constexpr std::int64_t largestMicro = 1'000'000'000'000'000; ///< 10^9
constexpr std::int64_t microOne = 1'000'000;
constexpr int hourMinutes = 60;
constexpr int firstYear = 2005; ///< of a case
constexpr int lastYear = 2050;

bool isEmptyRow(const Grid& grid, int row)
{
    int filled = 0;
    for (int column = 0; column < grid.cells(row); ++column)
        filled += grid.at(row, column).empty() ? 0 : 1;
    return filled <= 2; // its times
}

bool isInYears(std::int64_t minute)
{
    constexpr std::int64_t dayMinutes = 1440;
    if (minute < 0)
        return false;
    const Day day(std::chrono::days(static_cast<int>(minute / dayMinutes)));
    const int year = static_cast<int>(std::chrono::year_month_day(day).year());
    return year >= firstYear && year < lastYear;
}

/// Reads one column down the rows.
class ColumnReader
{
public:
    ColumnReader(const Grid& grid, const BalanceRows& rows, const BalanceColumn& column, char mark,
                 Doubts& doubts)
        : m_grid(grid)
        , m_rows(rows)
        , m_column(column)
        , m_mark(mark)
        , m_doubts(doubts)
    {
    }

    BalanceColumnReading read()
    {
        m_read.used.resize(m_column.columns.size());
        auto& reading = m_read.reading;
        reading.target = m_column.target;
        reading.party = m_column.party;
        reading.source = m_column.source;
        reading.minutes = m_rows.minutes;
        reading.values.reserve(m_rows.rows.size());
        for (const auto& row : m_rows.rows)
            reading.values.push_back(valueOf(row));
        std::stable_sort(reading.values.begin(), reading.values.end(),
                         [](const auto& a, const auto& b) { return a.minute < b.minute; });
        leaveOutTwice();
        if (m_column.target->notNegative)
            checkSigns();
        return std::move(m_read);
    }

private:
    BalanceValue valueOf(const BalanceRows::Row& row)
    {
        BalanceValue value{.minute = row.minute, .micro = Series::missing, .row = row.row};
        for (std::size_t i = 0; i < m_column.columns.size(); ++i) {
            const int column = m_column.columns[i];
            if (!readCell(row.row, column, value.micro))
                continue;
            value.column = column;
            ++m_read.used[i];
            return value;
        }
        value.column = m_column.columns.front();
        return value;
    }

    bool readCell(int row, int column, std::int64_t& micro)
    {
        const auto number = readNumber(m_grid.at(row, column), m_mark);
        auto fault = number.fault;
        std::int64_t read = 0;
        if (fault == NumberFault::None)
            fault = toMicro(number.mantissa, m_column.unit, m_rows.minutes, read);
        if (fault != NumberFault::None) {
            m_doubts.add(fault, row, column);
            return false;
        }
        if (m_column.target->measure == BalanceMeasure::Direction && read != 0 && read != microOne
            && read != -microOne) {
            m_doubts.add("import-balance-not-a-direction", row, column);
            return false;
        }
        micro = read;
        return true;
    }

    /// Of two rows of one time the first counts that has a value.
    void leaveOutTwice()
    {
        auto& values = m_read.reading.values;
        std::vector<BalanceValue> kept;
        kept.reserve(values.size());
        for (const auto& value : values) {
            if (kept.empty() || kept.back().minute != value.minute) {
                kept.push_back(value);
                continue;
            }
            if (kept.back().micro == Series::missing)
                kept.back() = value;
            else if (value.micro != Series::missing && value.micro != kept.back().micro)
                m_doubts.add("import-hour-twice", value.row, value.column);
        }
        values = std::move(kept);
    }

    /// Energy that is never negative may come with a minus throughout: down-regulation, consumption.
    void checkSigns()
    {
        auto& values = m_read.reading.values;
        const auto holds = [&](int sign) {
            return std::any_of(values.begin(), values.end(), [sign](const BalanceValue& value) {
                return value.micro != Series::missing && (sign < 0 ? value.micro < 0 : value.micro > 0);
            });
        };
        if (!holds(-1))
            return;
        m_read.turned = !holds(1);
        for (auto& value : values) {
            if (value.micro == Series::missing || value.micro >= 0)
                continue;
            if (m_read.turned) {
                value.micro = -value.micro;
            } else {
                m_doubts.add("import-negative", value.row, value.column);
                value.micro = Series::missing;
            }
        }
    }

    const Grid& m_grid;
    const BalanceRows& m_rows;
    const BalanceColumn& m_column;
    char m_mark;
    Doubts& m_doubts;
    BalanceColumnReading m_read = {};
};

} // namespace

NumberFault toMicro(Int128 mantissa, const BalanceUnit& unit, int minutes, std::int64_t& micro)
{
    constexpr Int128 ofMega = 1'000'000; // a mantissa counts 10^-12
    Int128 divisor = ofMega;
    for (int i = 0; i < unit.power; ++i)
        divisor *= 10;
    if (unit.rate) {
        mantissa *= minutes;
        divisor *= hourMinutes;
    }
    if (mantissa % divisor != 0)
        return NumberFault::TooFine;
    const Int128 whole = mantissa / divisor;
    if (whole > largestMicro || whole < -largestMicro)
        return NumberFault::TooBig;
    micro = static_cast<std::int64_t>(unit.turned ? -whole : whole);
    return NumberFault::None;
}

BalanceRows rowsOf(const Grid& grid, const std::vector<ClockLabel>& labels, const ClockInstants& times,
                   int step, Doubts& doubts)
{
    BalanceRows rows{.minutes = step};
    rows.rows.reserve(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const int row = labels[i].row;
        const auto instant = times.instants[i];
        if (!instant) {
            if (!isEmptyRow(grid, row))
                doubts.add("import-balance-no-such-time", row, 0);
        } else if (!isInYears(*instant)) {
            doubts.add("import-balance-years", row, 0);
        } else if (*instant % step != 0) {
            doubts.add("import-balance-off-step", row, 0);
        } else {
            rows.rows.push_back({row, *instant});
        }
    }
    return rows;
}

BalanceColumnReading readColumn(const Grid& grid, const BalanceRows& rows, const BalanceColumn& column,
                                char decimalMark, Doubts& doubts)
{
    return ColumnReader(grid, rows, column, decimalMark, doubts).read();
}

} // namespace meritdesk::imports
