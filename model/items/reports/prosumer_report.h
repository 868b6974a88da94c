#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

#include "formats/exports/table.h"
#include "formats/report/report.h"
#include "items/prosumer_board.h"

namespace meritdesk::items {

/// What a report on a plant behind the meter is made from; the pictures come from the views.
struct ProsumerReportInput
{
    const ProsumerBoard& board; ///< valid()
    std::vector<report::Picture> pictures = {};
    QString language = QStringLiteral("en");
    QStringList sources = {}; ///< what the document was filled from
    QDate made = {};          ///< the day that the report names; none without one
};

/// The report on own generation: the bills under each scheme, who pays, what exports do to their own price;
/// the terms; and as an appendix how the numbers came about.
[[nodiscard]] report::Report prosumerReport(const ProsumerReportInput& input);

/// Tables for a workbook: the schemes, who pays, the market, and every interval.
[[nodiscard]] std::vector<exports::Table> prosumerWorkbook(ProsumerBoard& board);

} // namespace meritdesk::items
