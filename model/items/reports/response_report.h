#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

#include "core/response/demand/study.h"
#include "formats/exports/table.h"
#include "formats/report/report.h"

namespace meritdesk::items {

/// What a report on a year of demand response is made from; the pictures come from the views.
struct ResponseReportInput
{
    const response::demand::Case& input;
    const response::demand::Study& study; ///< of that case
    std::vector<report::Picture> pictures = {};
    QString language = QStringLiteral("en");
    QStringList sources = {};    ///< what the document was filled from
    QDate made = {};             ///< the day that the report names; none without one
    exports::Table origins = {}; ///< of the given numbers as a page tells them; without rows the case's own
};

/// The report on a year of demand response (управление спросом): the decision, mechanisms and their money,
/// the matrix of depths and durations, events, the balance of the group, baselines and their accuracy,
/// break-evens, sensitivity; where the numbers come from; and as an appendix how they came about.
[[nodiscard]] report::Report responseReport(const ResponseReportInput& input);

/// The same tables with every row, for a workbook: a table a sheet.
[[nodiscard]] std::vector<exports::Table> responseWorkbook(const response::demand::Case& input,
                                                           const response::demand::Study& study);

} // namespace meritdesk::items
