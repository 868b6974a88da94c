#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

#include "core/response/kom/case.h"
#include "formats/exports/table.h"
#include "formats/report/report.h"

namespace meritdesk::items {

/// What a report on a capacity auction is made from; the pictures come from the views.
struct CapacityReportInput
{
    const response::kom::Case& input; ///< without faults; its zones are cleared here
    std::vector<report::Picture> pictures = {};
    QString language = QStringLiteral("en");
    QStringList sources = {};    ///< what the document was filled from
    QDate made = {};             ///< the day that the report names; none without one
    exports::Table origins = {}; ///< of the given numbers as a page tells them; without rows the case's own
};

/// The report of a capacity auction (КОМ) with demand response: by zone the points of the curve, the crossing
/// without and with, the cap, bids, the money of the group, other volumes; where the numbers come from; and
/// as an appendix how they came about.
[[nodiscard]] report::Report capacityReport(const CapacityReportInput& input);

/// The same tables with every row, for a workbook: a table a sheet, zones apart. The case must be without
/// faults.
[[nodiscard]] std::vector<exports::Table> capacityWorkbook(const response::kom::Case& input);

} // namespace meritdesk::items
