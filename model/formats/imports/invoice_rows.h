#pragma once

#include "formats/imports/grid.h"
#include "formats/imports/invoice_import.h"

namespace meritdesk::imports {

/// Reads the rows of an invoice's table: lines, and the sums at its end. Items that only add up the sub-items
/// below them ("1" above "1.1", "1.2") are left out. No lines when the table is no invoice.
[[nodiscard]] ReadInvoice readInvoiceRows(const Grid& grid);

} // namespace meritdesk::imports
