#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

#include "core/auction/clearing.h"
#include "formats/report/report.h"

namespace meritdesk::items {

/// What a report on an auction is made from; the pictures (the curves) come from the views.
struct AuctionReportInput
{
    const auction::Book& book;
    const std::vector<auction::Clearing>& clearings; ///< one for each rule, in the order shown
    std::vector<report::Picture> pictures = {};
    QString language = QStringLiteral("en");
    QStringList sources = {}; ///< what the document was filled from
    QDate made = {};          ///< the day that the report names; none without one
};

/// The report for a class or a client: the rules side by side, the curves, every order with what it got and
/// why, the proofs, and as an appendix how price and totals came about under each rule.
[[nodiscard]] report::Report auctionReport(const AuctionReportInput& input);

} // namespace meritdesk::items
