#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "core/retail/invoice/invoice.h"

namespace meritdesk::json {

inline constexpr std::string_view invoicesFormat = "meritdesk.invoices/1";

/// Invoices as a file holds them, and the file of the case that they belong to.
struct InvoiceFile
{
    std::string caseFile = {}; ///< a name in the same folder; empty when the case that is open is meant
    std::vector<retail::invoice::Invoice> invoices = {};

    bool operator==(const InvoiceFile&) const = default;
};

/// Reads invoices strictly, at most 20 findings, each at the place of its value.
[[nodiscard]] Result<InvoiceFile> readInvoiceFile(std::string_view bytes);

/// The invoices alone.
[[nodiscard]] Result<std::vector<retail::invoice::Invoice>> readInvoices(std::string_view bytes);

/// Invoices in the form that readInvoices() takes; reading them gives the same.
[[nodiscard]] std::string writeInvoices(const std::vector<retail::invoice::Invoice>& invoices);

} // namespace meritdesk::json
