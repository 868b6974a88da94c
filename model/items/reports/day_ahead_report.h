#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

#include "core/response/dayahead/clear.h"
#include "formats/exports/table.h"
#include "formats/report/report.h"

namespace meritdesk::items {

/// What a report on a day-ahead market is made from; the pictures come from the views.
struct DayAheadReportInput
{
    const response::dayahead::Case& input;
    const response::dayahead::Clearing& clearing; ///< of that case
    std::vector<report::Picture> pictures = {};
    QString language = QStringLiteral("en");
    QStringList sources = {};    ///< what the document was filled from
    QDate made = {};             ///< the day that the report names; none without one
    exports::Table origins = {}; ///< of the given numbers as a page tells them; without rows the case's own
};

/// The report of a day-ahead market (РСВ) without and with load reductions: hours, what is switched off, the
/// zone's money, the group's, verdicts of every criterion as those of a model; where the numbers come from;
/// and as an appendix how they came about.
[[nodiscard]] report::Report dayAheadReport(const DayAheadReportInput& input);

/// The same tables with every hour, for a workbook: a table a sheet.
[[nodiscard]] std::vector<exports::Table> dayAheadWorkbook(const response::dayahead::Case& input,
                                                           const response::dayahead::Clearing& clearing);

} // namespace meritdesk::items
