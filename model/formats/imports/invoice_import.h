#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/retail/invoice/invoice.h"
#include "formats/imports/import_preview.h"

namespace meritdesk::imports {

/// What was read of a supplier's invoice: its lines with what they stand for, its sums, and what is worth a
/// look (warnings at "line 12"). Lines whose words say nothing have no targets.
struct ReadInvoice
{
    std::vector<retail::invoice::Line> lines = {};
    std::optional<retail::invoice::Figure> vatPercent = {};
    std::optional<retail::Money> total = {}; ///< without VAT
    std::optional<retail::Money> vat = {};
    std::optional<retail::Money> withVat = {};
    std::vector<Finding> doubts = {};
};

/// Reads an invoice from a workbook (XLSX, XLS: the sheet with the most lines), a text table or a pasted one
/// (a file without a name). `category` is the one that it is billed by. Finding invoice-not-read.
[[nodiscard]] Result<ReadInvoice> readInvoice(const ImportFile& file, std::string_view category);

} // namespace meritdesk::imports
