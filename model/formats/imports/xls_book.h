#pragma once

#include <string_view>
#include <vector>

#include "core/result.h"
#include "formats/imports/sheets.h"

namespace meritdesk::imports {

/// Reads the sheets of an XLS workbook (BIFF 5 and 8). Dates and times come as "2025-01-31 13:30"; numbers,
/// which the format stores as floating point, as the shortest decimals that give the same number, formulas
/// by their stored values. It reads the bytes itself: no byte of a damaged file may get past it. Findings
/// "xls-damaged" and "xls-locked" (a password).
[[nodiscard]] Result<std::vector<Sheet>> readXls(std::string_view bytes);

} // namespace meritdesk::imports
