#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/retail/case.h"
#include "formats/imports/grid.h"

namespace meritdesk::imports {

/// The price category 1..6 that a sheet's name or a heading names ("М_октябрь 3 цк", "1 ц.к. ", "Третья
/// ценовая категория"); 0 when it names none.
[[nodiscard]] int categoryIn(std::string_view text);

/// The same for the name of a sheet, which may be no more than "3" or "4 (МВт)".
[[nodiscard]] int categoryOfSheet(std::string_view name);

/// The supplier's margin group that a text names: "below-670", "670-10000", "above-10000" (kW of maximum
/// power); empty when it names none.
[[nodiscard]] std::string_view marginGroupIn(std::string_view text);

/// The group of a consumer by its maximum power, kW.
[[nodiscard]] std::string_view marginGroupOf(retail::Rate maxPowerKw);

/// Columns of the voltages in a heading row; -1 where one is missing.
struct VoltageColumns
{
    std::array<int, 4> column{-1, -1, -1, -1}; ///< by retail::Voltage

    [[nodiscard]] int of(retail::Voltage voltage) const { return column[static_cast<std::size_t>(voltage)]; }
};

/// The voltages that a row is a heading of; nothing when there are fewer than three.
[[nodiscard]] std::optional<VoltageColumns> voltageHeading(const Grid& grid, int row);

/// A matrix of hourly prices: a day a row, the hours 0:00-1:00 to 23:00-24:00 across.
struct PriceMatrix
{
    int header = -1;
    int day = -1;       ///< column of the days
    int firstHour = -1; ///< column of the first hour
    int firstRow = 0;
    int endRow = 0;
    std::string title = {}; ///< comparable
    std::optional<retail::Voltage> voltage = {};
};

/// The matrices between two rows, from the top.
[[nodiscard]] std::vector<PriceMatrix> findMatrices(const Grid& grid, int firstRow, int endRow);

/// The texts of a row left of a column, comparable.
[[nodiscard]] std::string rowLabel(const Grid& grid, int row, int beforeColumn);

} // namespace meritdesk::imports
