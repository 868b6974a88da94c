#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "formats/imports/date_cell.h"
#include "formats/imports/grid.h"

namespace meritdesk::imports {

/// What the cells of a column are, counted over a sample of rows.
struct ColumnProfile
{
    int filled = 0;
    int stamps = 0; ///< a day with a time
    int days = 0;   ///< a day alone
    int clocks = 0; ///< a time of day alone
    int numbers = 0;
    int wholes = 0; ///< numbers without a fraction, 0..24
};

struct TableProfile
{
    int header = -1;   ///< row with the headings, -1 when there is none
    int firstData = 0; ///< first row of data
    std::vector<ColumnProfile> columns = {};
    std::vector<std::string> headings = {}; ///< small letters
    std::string above = {};                 ///< the text of the rows above the data, small letters
};

/// Finds where the data begin (the first row that holds numbers, and as many kinds of cells as the rows
/// after it), the headings above it, and what the columns hold.
[[nodiscard]] TableProfile profileOf(const Grid& grid);

/// Small letters, in any script.
[[nodiscard]] std::string lowered(std::string_view text);

/// True when the text holds one of the words.
[[nodiscard]] bool holdsAny(std::string_view text, const std::vector<std::string_view>& words);

} // namespace meritdesk::imports
