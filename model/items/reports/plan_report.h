#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "formats/report/report.h"
#include "items/plan_board.h"

namespace meritdesk::items {

/// What a report on plans is made from; the pictures come from the views.
struct PlanReportInput
{
    const PlanBoard& board;
    std::optional<report::Picture> span = {};
    std::vector<report::Picture> band = {};
    std::vector<report::Picture> axes = {}; ///< as PlanOutlook::curves
    QString language = QStringLiteral("en");
    QStringList sources = {}; ///< what the document was filled from
    QDate made = {};          ///< the day that the report names; none without one
};

/// The report on a consumer's plans: the methods with their scores, the days in view, the range of categories
/// 5 and 6, the sensitivity of the best choice, and as an appendix how the numbers came about.
[[nodiscard]] report::Report planReport(const PlanReportInput& input);

} // namespace meritdesk::items
