#include "core/scenario/invoice_edits.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/retail/invoice/faults.h"

namespace meritdesk::scenario {

using retail::invoice::Invoice;
using retail::invoice::Line;

namespace {

template <class List>
auto find(List& invoices, const InvoiceKey& key)
{
    return std::find_if(invoices.begin(), invoices.end(), [&](const Invoice& invoice) {
        return invoice.site == key.site && invoice.month == key.month;
    });
}

/// An edit of one invoice that is there: the change works on a copy.
template <class Change>
Edit invoiceEdit(const char* name, InvoiceKey key, Change change)
{
    return {.key = name,
            .apply = [key = std::move(key),
                      change = std::move(change)](const Scenario& before) -> Result<Scenario> {
                const auto* invoice = invoiceOf(before, key);
                if (!invoice)
                    return error("invoice-gone", {}, {{"month", printMonth(key.month)}});
                auto changed = *invoice;
                change(changed);
                if (auto findings = retail::invoice::faultsOf(changed); !findings.empty())
                    return findings;
                auto after = before;
                *find(after.invoices.edit(), key) = std::move(changed);
                return after;
            }};
}

Result<Scenario> withInvoice(const Scenario& before, const Invoice& invoice)
{
    if (auto findings = retail::invoice::faultsOf(invoice); !findings.empty())
        return findings;
    auto after = before;
    auto& invoices = after.invoices.edit();
    const auto found = find(invoices, {invoice.site, invoice.month});
    if (found == invoices.end())
        invoices.push_back(invoice);
    else
        *found = invoice;
    return after;
}

std::vector<Finding> faultsOf(const std::vector<Invoice>& invoices)
{
    std::set<std::pair<std::string, Month>> seen;
    for (const auto& invoice : invoices) {
        if (auto findings = retail::invoice::faultsOf(invoice); !findings.empty())
            return findings;
        if (!seen.emplace(invoice.site, invoice.month).second)
            return {
                error("invoice-twice", {}, {{"site", invoice.site}, {"month", printMonth(invoice.month)}})};
    }
    return {};
}

} // namespace

const Invoice* invoiceOf(const Scenario& scenario, const InvoiceKey& key)
{
    const auto& invoices = *scenario.invoices;
    const auto found = find(invoices, key);
    return found == invoices.end() ? nullptr : &*found;
}

Edit putInvoice(Invoice invoice, std::string mergeKey)
{
    return {.key = "put-invoice",
            .mergeKey = std::move(mergeKey),
            .apply = [invoice = std::move(invoice)](const Scenario& before) {
                return withInvoice(before, invoice);
            }};
}

Edit replaceInvoices(std::vector<Invoice> invoices)
{
    return {.key = "replace-invoices",
            .apply = [made = Shared(std::move(invoices))](const Scenario& before) -> Result<Scenario> {
                if (auto findings = faultsOf(*made); !findings.empty())
                    return findings;
                auto after = before;
                after.invoices = made;
                return after;
            }};
}

Edit removeInvoice(InvoiceKey key)
{
    return {.key = "remove-invoice",
            .apply = [key = std::move(key)](const Scenario& before) -> Result<Scenario> {
                if (!invoiceOf(before, key))
                    return error("invoice-gone", {}, {{"month", printMonth(key.month)}});
                auto after = before;
                auto& invoices = after.invoices.edit();
                invoices.erase(find(invoices, key));
                return after;
            }};
}

Edit setInvoiceLine(InvoiceKey key, InvoiceLineIndex index, Line line)
{
    return invoiceEdit("edit-invoice-line", std::move(key),
                       [index, line = std::move(line)](Invoice& invoice) {
                           if (index < invoice.lines.size())
                               invoice.lines[index] = line;
                       });
}

Edit insertInvoiceLines(InvoiceKey key, InvoiceLineIndex index, std::vector<Line> lines)
{
    return invoiceEdit("add-invoice-lines", std::move(key),
                       [index, lines = std::move(lines)](Invoice& invoice) {
                           const auto at = static_cast<std::ptrdiff_t>(std::min(index, invoice.lines.size()));
                           invoice.lines.insert(invoice.lines.begin() + at, lines.begin(), lines.end());
                       });
}

Edit removeInvoiceLines(InvoiceKey key, std::vector<InvoiceLineIndex> indices)
{
    std::sort(indices.rbegin(), indices.rend());
    indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
    return invoiceEdit(
        "remove-invoice-lines", std::move(key), [indices = std::move(indices)](Invoice& invoice) {
            for (const auto index : indices)
                if (index < invoice.lines.size())
                    invoice.lines.erase(invoice.lines.begin() + static_cast<std::ptrdiff_t>(index));
        });
}

Edit setInvoiceHead(InvoiceKey key, Invoice head)
{
    return invoiceEdit("edit-invoice", std::move(key), [head = std::move(head)](Invoice& invoice) {
        auto lines = std::move(invoice.lines);
        const auto site = invoice.site;
        const auto month = invoice.month;
        invoice = head;
        invoice.site = site;
        invoice.month = month;
        invoice.lines = std::move(lines);
    });
}

} // namespace meritdesk::scenario
