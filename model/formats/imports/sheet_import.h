#pragma once

#include <vector>

#include "core/scenario/edit.h"
#include "formats/imports/import_preview.h"

namespace meritdesk::imports {

/// Sheets of a class from files (CSV, XLSX, text; columns in any order), as one edit. A column of
/// participants names the seats; in a file without one every line is of the seat that the file is named
/// after. Nothing is handed in when a line of a file cannot be read or belongs to nobody.
[[nodiscard]] Result<scenario::Edit> readSheets(const std::vector<ImportFile>& files,
                                                const scenario::Scenario& scenario);

} // namespace meritdesk::imports
