#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

#include "core/retail/bill.h"
#include "core/retail/case.h"
#include "formats/report/report.h"

namespace meritdesk::items {

/// What a report on price categories is made from; pictures come from the views (the cost bars, the profile).
struct CategoryReportInput
{
    const retail::Case& input;
    const retail::CaseBill& bill;
    std::size_t site = 0;
    std::vector<report::Picture> pictures = {};
    QString language = QStringLiteral("en");
    QStringList sources = {}; ///< what the document was filled from
    QDate made = {};          ///< the day that the report names; none without one
};

/// The report for a client: the choice in words, the comparison of the year, month by month, the charts, the
/// data and where it came from, and as an appendix how every amount of the best choice came about.
[[nodiscard]] report::Report categoryReport(const CategoryReportInput& input);

} // namespace meritdesk::items
