#include <utility>

#include "document/parts/scenario_parts.h"
#include "formats/json/kom_input.h"

namespace meritdesk::document {

namespace {

bool same(const scenario::Scenario& a, const scenario::Scenario& b)
{
    return a.capacity.sameAs(b.capacity);
}

std::string encode(const scenario::Scenario& scenario, const PutSeries&)
{
    return json::writeKom(*scenario.capacity);
}

std::vector<Finding> decode(std::string_view text, const TakeSeries&, scenario::Scenario& scenario)
{
    auto read = json::readStoredKom(text);
    if (!read)
        return read.findings();
    scenario.capacity = Shared(std::move(read).value());
    return {};
}

} // namespace

const Part capacityPart{.id = "capacity", .same = same, .encode = encode, .decode = decode};

} // namespace meritdesk::document
