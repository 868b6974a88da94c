#pragma once

#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "formats/imports/balance_report.h"
#include "formats/imports/grid.h"

namespace meritdesk::imports {

/// A kind of report and the series that its value columns bring.
struct ReportKind
{
    struct Part
    {
        std::string_view word = {};   ///< in the heading, small letters; empty: any value column
        std::string_view target = {}; ///< id
        std::string_view less = {};   ///< id of the series that is taken off, where the values are totals
    };

    std::string_view id = {};                   ///< "import-balance-report-<id>" is its label
    std::array<std::string_view, 3> names = {}; ///< in the publisher's ids
    std::array<Part, 5> parts = {};
};

[[nodiscard]] std::span<const ReportKind> reportKinds();

/// The kind with that id; it must be there.
[[nodiscard]] const ReportKind& reportKind(std::string_view id);

/// What a report seems to be, and how sure that is.
struct FoundKind
{
    std::string_view id = {};
    bool sure = false;
    std::string_view useless = {}; ///< a report that is known and has no place in a case
};

/// By the report's name, its headings, and the values of its columns.
[[nodiscard]] FoundKind findKind(const Grid& grid, const BalanceReport& report,
                                 const std::vector<int>& valueColumns);

} // namespace meritdesk::imports
