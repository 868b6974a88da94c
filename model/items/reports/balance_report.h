#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

#include "formats/report/report.h"
#include "items/balance_board.h"

namespace meritdesk::items {

/// What a report on balance energy is made from besides the settlement; the pictures come from the views.
struct BalanceReportInput
{
    const BalanceBoard& board; ///< settled; its party and its month (or all of them) are reported
    std::vector<report::Picture> pictures = {};
    QString language = QStringLiteral("en");
    QStringList sources = {}; ///< what the document was filled from
    QDate made = {};          ///< the day that the report names; none without one
};

/// The report of a balance party (bilansihaldur): the rules in force and how sure they are, the statement as
/// the operator writes it, charts, the dearest periods, the cost by hour of the day, every rule side by side,
/// the operator's month, the days of publication, what to know; and as an appendix how the numbers came
/// about.
[[nodiscard]] report::Report balanceReport(const BalanceReportInput& input);

} // namespace meritdesk::items
