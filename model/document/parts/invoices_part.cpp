#include <utility>

#include "document/parts/scenario_parts.h"
#include "formats/json/invoices.h"

namespace meritdesk::document {

namespace {

bool same(const scenario::Scenario& a, const scenario::Scenario& b)
{
    return a.invoices.sameAs(b.invoices);
}

std::string encode(const scenario::Scenario& scenario, const PutSeries&)
{
    return json::writeInvoices(*scenario.invoices);
}

std::vector<Finding> decode(std::string_view text, const TakeSeries&, scenario::Scenario& scenario)
{
    auto read = json::readInvoices(text);
    if (!read)
        return read.findings();
    scenario.invoices = Shared(std::move(read).value());
    return {};
}

} // namespace

const Part invoicesPart{.id = "invoices", .same = same, .encode = encode, .decode = decode};

} // namespace meritdesk::document
