#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/imports/price_cells.h"

namespace meritdesk::imports {

/// A block of hourly prices, an hour a row: a column of days, one of hours, and columns of prices.
struct HourBlock
{
    int header = -1; ///< row with "дата" and "час"
    int end = 0;     ///< behind its last row
    int day = -1;
    int hour = -1;
    /// Columns of prices by the key of the price sheet: "dam", "over_plan", "under_plan", "dam_bm".
    std::vector<std::pair<std::string_view, int>> prices = {};
    bool byOrder = false; ///< the headings said nothing: the columns are in the report's usual order
};

/// Finds the block between two rows; nothing when there is none.
[[nodiscard]] std::optional<HourBlock> findHourBlock(const Grid& grid, int firstRow, int endRow);

/// Reads the block's columns of prices, in their order. A day stands in each row or in the first of its
/// rows; hours count from 0 or from 1, whichever the block does.
[[nodiscard]] std::vector<HourPrices> readHourBlock(const HourBlock& block, PriceCells& cells);

} // namespace meritdesk::imports
