#pragma once

#include "formats/exports/table.h"
#include "items/screen_table.h"

namespace meritdesk::items {

/// A table of the market screens for paper: numbers beyond a threshold end in a star, for paper may have no
/// colour.
[[nodiscard]] exports::Table onPaper(const ScreenTable& table);

/// True when a cell of the table is beyond a threshold.
[[nodiscard]] bool hasMarks(const ScreenTable& table);

/// The same table where every row is beyond a threshold and none need be marked.
[[nodiscard]] ScreenTable withoutMarks(ScreenTable table);

/// A square matrix with the names of its rows in front, cut to `most` of them: the rows are numbered, and the
/// columns are headed by the numbers.
[[nodiscard]] ScreenTable withNumberedColumns(ScreenTable matrix, std::size_t most);

} // namespace meritdesk::items
