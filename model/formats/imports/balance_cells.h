#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "formats/imports/balance_clock.h"
#include "formats/imports/balance_reading.h"
#include "formats/imports/doubts.h"

namespace meritdesk::imports {

/// A unit of a file's values: how it becomes EUR/MWh or MWh.
struct BalanceUnit
{
    int power = 0;       ///< a value is 10^-power MWh, or MW
    bool rate = false;   ///< a mean power: the energy is an hour's share of it
    bool turned = false; ///< the file's sign is the other one
};

/// A column of values, or several of which the first with a value counts.
struct BalanceColumn
{
    const BalanceTarget* target = nullptr;
    std::string party = {};
    std::string source = {};
    std::vector<int> columns = {};
    BalanceUnit unit = {};
};

/// Rows of a grid with the starts of their intervals.
struct BalanceRows
{
    struct Row
    {
        int row = 0;
        std::int64_t minute = 0;
    };

    std::vector<Row> rows = {};
    int minutes = 60; ///< of an interval
};

/// Rows whose labels are instants; the others are listed as doubtful, unless they hold nothing.
[[nodiscard]] BalanceRows rowsOf(const Grid& grid, const std::vector<ClockLabel>& labels,
                                 const ClockInstants& times, int step, Doubts& doubts);

/// A reading and how many values each of its columns gave.
struct BalanceColumnReading
{
    BalanceReading reading = {};
    std::vector<int> used = {};
    bool turned = false; ///< all values were below zero and were turned
};

/// Reads a column exactly; cells that cannot be read, and times that come twice, are listed as doubtful.
[[nodiscard]] BalanceColumnReading readColumn(const Grid& grid, const BalanceRows& rows,
                                              const BalanceColumn& column, char decimalMark, Doubts& doubts);

/// A number as millionths: exact, at most 10^9.
[[nodiscard]] NumberFault toMicro(Int128 mantissa, const BalanceUnit& unit, int minutes, std::int64_t& micro);

} // namespace meritdesk::imports
