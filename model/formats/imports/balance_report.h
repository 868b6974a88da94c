#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "formats/imports/import_preview.h"
#include "formats/imports/understanding.h"

namespace meritdesk::imports {

/// A report of the Baltic Transparency Dashboard within a grid, in the long form of its CSV: the columns
/// start, end, area and values.
struct BalanceReport
{
    std::string name = {};   ///< of the file, or the report's id
    std::string source = {}; ///< of the file
    int header = 0;          ///< row of the headings
    int end = 0;             ///< behind its last row
    bool power = false;      ///< its quantities are in MW
};

/// True for a cell that begins the header of such a report.
[[nodiscard]] bool isReportStart(std::string_view cell);

/// Understands the reports of the preview's grid and finishes the preview: what each is, which area, which
/// clock, final values before preliminary ones.
void understandReports(const std::vector<BalanceReport>& reports, Understanding& understanding,
                       ImportPreview& preview);

namespace choice {
inline constexpr std::string_view balanceReport = "import-balance-report";
inline constexpr std::string_view balanceArea = "import-balance-area";
inline constexpr std::string_view balanceVersion =
    "import-balance-version"; ///< final-first | final | preliminary
} // namespace choice

/// Asks for one of the areas that a file has; Estonia is found by its name, code or letters.
[[nodiscard]] std::string decideArea(const std::vector<std::string>& areas, Understanding& understanding);

} // namespace meritdesk::imports
