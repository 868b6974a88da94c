#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

#include "formats/report/report.h"
#include "items/billed_portfolio.h"

namespace meritdesk::items {

/// What a report on a portfolio is made from; the picture (the ranked savings) comes from the views.
struct PortfolioReportInput
{
    BilledPortfolioPtr billed = {}; ///< with a bill
    std::vector<report::Picture> pictures = {};
    QString language = QStringLiteral("en");
    QStringList sources = {}; ///< what the document was filled from
    QDate made = {};          ///< the day that the report names; none without one
};

/// The report on many sites: the sums, the ranked savings, the sites that save most, what stands in the way
/// of others, and as an appendix how the largest savings came about.
[[nodiscard]] report::Report portfolioReport(const PortfolioReportInput& input);

} // namespace meritdesk::items
