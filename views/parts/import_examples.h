#pragma once

#include <array>
#include <string_view>

namespace meritdesk::views {

class ImportDialog;

/// The examples of the import dialog for pictures and tests, one a kind of data: a paste with a doubtful
/// cell, a zip of 80020 messages, an hourly CSV, a bid ladder in XLSX, a report of imbalance prices.
inline constexpr std::array<const char*, 5> importExampleNames{"import-paste", "import-80020", "import-csv",
                                                               "import-xlsx-ladder", "import-balance"};

/// Puts an example into the dialog.
void showImportExample(ImportDialog& dialog, std::string_view name);

} // namespace meritdesk::views
