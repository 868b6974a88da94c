#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

#include "formats/report/report.h"
#include "items/screen_board.h"

namespace meritdesk::items {

/// What a report on the market screens is made from; the pictures (the indicators) come from the views.
struct ScreenReportInput
{
    const ScreenBoard& board; ///< its filter of flags is not heeded: a report has them all
    std::vector<report::Picture> pictures = {};
    QString language = QStringLiteral("en");
    QStringList sources = {}; ///< what the document was filled from
    QDate made = {};          ///< the day that the report names; none without one
};

/// The report on a series of rounds: the rounds with their indices, the indicators drawn, the thresholds with
/// their level and basis, the round in view, the matrix of equal bids, runs and fulfilment, every flag with
/// its value, and as an appendix how the values furthest from their thresholds came about.
[[nodiscard]] report::Report screenReport(const ScreenReportInput& input);

} // namespace meritdesk::items
