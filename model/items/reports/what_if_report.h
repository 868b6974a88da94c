#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

#include "formats/exports/table.h"
#include "formats/report/report.h"
#include "items/what_if_board.h"

namespace meritdesk::items {

/// What a report on what-ifs is made from; pictures (a waterfall each) come from the views.
struct WhatIfReportInput
{
    const WhatIfBoard& board;
    exports::Table table = {};                  ///< all of them side by side
    std::vector<report::Picture> pictures = {}; ///< one a what-if
    QString mwSentence = {};                    ///< what one MW less is worth
    QString language = QStringLiteral("en");
    QStringList sources = {}; ///< what the document was filled from
    QDate made = {};          ///< the day that the report names; none without one
};

/// The report: the what-ifs side by side, each with its changes and its waterfall, and as an appendix how
/// every saving came about. It says of a cheapest plan that it is an upper bound.
[[nodiscard]] report::Report whatIfReport(const WhatIfReportInput& input);

} // namespace meritdesk::items
