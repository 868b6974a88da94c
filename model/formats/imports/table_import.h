#pragma once

#include <string>

#include "formats/imports/import_preview.h"
#include "formats/imports/table_profile.h"
#include "formats/imports/understanding.h"

namespace meritdesk::imports {

/// Understands a grid, whatever it came from, as meter hours or as a bid ladder, and finishes the preview.
[[nodiscard]] ImportPreview understandTable(Grid grid, std::string format, Understanding& understanding);

/// Understands a table as meter hours: asks for layout, day order, labels, unit, clock and meter.
void understandHours(const TableProfile& profile, Understanding& understanding, ImportPreview& preview);

/// Understands a table as orders.
void understandLadder(const TableProfile& profile, Understanding& understanding, ImportPreview& preview);

/// True when the table has the columns of a bid ladder rather than meter hours.
[[nodiscard]] bool looksLikeLadder(const TableProfile& profile, int rows);

/// The decimal mark that the number cells use; asks when both readings are possible.
[[nodiscard]] char decideDecimalMark(const Grid& grid, int firstRow, Understanding& understanding);

} // namespace meritdesk::imports
