#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/imports/balance_report.h"
#include "formats/imports/import_preview.h"
#include "formats/json/json_value.h"

namespace meritdesk::imports {

/// The text of a value as a cell of a table shows it; empty for none.
[[nodiscard]] std::string cellText(const json::Value* value);

/// Begins the long table of a report: start, end, area; the headings of the values follow.
void beginLongTable(Grid& grid);

/// Adds what one file answers to the grid, with the reports that it is and what is to say about it.
using AddAnswer = std::function<void(const json::Value& root, const std::string& file, Grid& grid,
                                     std::vector<BalanceReport>& reports, std::vector<Finding>& findings)>;

/// Reads answers in JSON, file by file, as the reports of one grid. JSON has one decimal mark: nobody is
/// asked for it.
[[nodiscard]] Result<ImportPreview> readAnswers(const ImportRequest& request, std::string_view format,
                                                const AddAnswer& add);

} // namespace meritdesk::imports
