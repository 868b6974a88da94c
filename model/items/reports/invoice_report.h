#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include "formats/exports/table.h"
#include "formats/report/report.h"
#include "items/invoice_board.h"

namespace meritdesk::items {

/// What the claim to the supplier is made from; the board has a comparison.
struct InvoiceReportInput
{
    const InvoiceBoard& board;
    QString language = QStringLiteral("en");
    QStringList sources = {}; ///< what the document was filled from
    QDate made = {};          ///< the day that the report names; none without one
};

/// The claim to the supplier (протокол разногласий): what is asked, the lines that differ with their causes,
/// the whole comparison, and as an appendix how every difference came about.
[[nodiscard]] report::Report invoiceReport(const InvoiceReportInput& input);

/// The comparison as a table for files and the clipboard: billed and expected in columns of their own.
[[nodiscard]] exports::Table invoiceTable(const InvoiceBoard& board);

} // namespace meritdesk::items
