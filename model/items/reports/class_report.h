#pragma once

#include <QDate>
#include <QString>

#include <vector>

#include "formats/report/report.h"
#include "items/class_board.h"

namespace meritdesk::items {

/// What the hand-out is made from besides the class; the pictures come from the views.
struct ClassReportInput
{
    const ClassBoard& board;
    std::vector<report::Picture> pictures = {};
    QString language = QStringLiteral("en");
    QDate made = {}; ///< the day that the hand-out names; none without one
};

/// The hand-out of a class: standings, prices over the rounds, what every seat declared and got, the
/// regulator's indices, and as an appendix how every profit and every price came about.
[[nodiscard]] report::Report classReport(const ClassReportInput& input);

/// The tables of the trainer's workbook: seats, bids, results, standings, prices, regulator.
[[nodiscard]] std::vector<exports::Table> classTables(const ClassBoard& board);

} // namespace meritdesk::items
