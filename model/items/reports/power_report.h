#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

#include "formats/report/report.h"
#include "items/power_board.h"

namespace meritdesk::items {

/// What a report on market power is made from; the pictures come from the views.
struct PowerReportInput
{
    PowerBoard& board; ///< has landed
    std::vector<report::Picture> pictures = {};
    QString language = QStringLiteral("en");
    QStringList sources = {}; ///< what the document was filled from
    QDate made = {};          ///< the day that the report names; none without one
};

/// The report on market power: the answer, the telling points of the sweep, the states of the market with and
/// without a rule, the screens before and after; and as an appendix how the numbers came about.
[[nodiscard]] report::Report powerReport(const PowerReportInput& input);

/// The same tables with a row for every step, for a workbook: a table a sheet.
[[nodiscard]] std::vector<exports::Table> powerWorkbook(PowerBoard& board);

} // namespace meritdesk::items
