#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/retail/invoice/invoice.h"
#include "core/scenario/edit.h"

namespace meritdesk::scenario {

/// Names an invoice of the scenario: there is one of a consumer and month.
struct InvoiceKey
{
    std::string site = {};
    Month month = {};

    bool operator==(const InvoiceKey&) const = default;
};

/// The invoice of that key; null when there is none.
[[nodiscard]] const retail::invoice::Invoice* invoiceOf(const Scenario& scenario, const InvoiceKey& key);

/// Puts an invoice in the place of the one of its consumer and month, or beside the others. Amounts are below
/// 10^12, at most 200 lines.
[[nodiscard]] Edit putInvoice(retail::invoice::Invoice invoice, std::string mergeKey = {});

/// Replaces every invoice (a sample, an input file): one of a consumer and month.
[[nodiscard]] Edit replaceInvoices(std::vector<retail::invoice::Invoice> invoices);

[[nodiscard]] Edit removeInvoice(InvoiceKey key);

using InvoiceLineIndex = std::size_t; ///< position of a line in its invoice, from 0

[[nodiscard]] Edit setInvoiceLine(InvoiceKey key, InvoiceLineIndex index, retail::invoice::Line line);
/// At the end when `index` is behind the last line.
[[nodiscard]] Edit insertInvoiceLines(InvoiceKey key, InvoiceLineIndex index,
                                      std::vector<retail::invoice::Line> lines);
[[nodiscard]] Edit removeInvoiceLines(InvoiceKey key, std::vector<InvoiceLineIndex> indices);

/// What stands on an invoice besides its lines; lines are not looked at.
[[nodiscard]] Edit setInvoiceHead(InvoiceKey key, retail::invoice::Invoice head);

} // namespace meritdesk::scenario
