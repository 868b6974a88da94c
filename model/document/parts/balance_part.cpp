#include <utility>

#include "document/parts/scenario_parts.h"
#include "formats/json/balance_input.h"

namespace meritdesk::document {

namespace {

bool same(const scenario::Scenario& a, const scenario::Scenario& b)
{
    return a.balance.sameAs(b.balance);
}

std::string encode(const scenario::Scenario& scenario, const PutSeries&)
{
    return json::writeBalance(*scenario.balance);
}

std::vector<Finding> decode(std::string_view text, const TakeSeries&, scenario::Scenario& scenario)
{
    auto read = json::readStoredBalance(text);
    if (!read)
        return read.findings();
    scenario.balance = Shared(std::move(read).value());
    return {};
}

} // namespace

const Part balancePart{.id = "balance", .same = same, .encode = encode, .decode = decode};

} // namespace meritdesk::document
