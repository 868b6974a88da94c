#pragma once

#include <vector>

#include "formats/exports/table.h"

namespace meritdesk::views {

/// Puts the sheets of a workbook behind the tables of a page; what a table of that title shows already is
/// left out.
void addSheets(std::vector<exports::Table>& tables, std::vector<exports::Table> workbook);

} // namespace meritdesk::views
