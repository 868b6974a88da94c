#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "formats/imports/grid.h"

namespace meritdesk::imports {

/// A sheet of a workbook; rows without a filled cell are left out.
struct Sheet
{
    std::string name = {};
    Grid grid = Grid();
    bool whole = true; ///< false when it is damaged or larger than an import can be: `grid` is its beginning
};

/// A file as sheets: a workbook, or a text table as one sheet without a name.
struct Book
{
    std::string file = {}; ///< its name, for findings; empty for a paste
    std::vector<Sheet> sheets = {};
};

/// Reads a workbook of either kind by its first bytes: XLSX, or XLS. Findings "xlsx-damaged" and those of
/// readXls().
[[nodiscard]] Result<std::vector<Sheet>> readSheets(std::string_view bytes);

/// Appends the rows of one grid to another, with copies of their texts.
void appendRows(const Grid& from, Grid& to);

} // namespace meritdesk::imports
