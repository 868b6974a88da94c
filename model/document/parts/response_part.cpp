#include <utility>

#include "document/parts/scenario_parts.h"
#include "formats/json/response_input.h"

namespace meritdesk::document {

namespace {

bool same(const scenario::Scenario& a, const scenario::Scenario& b)
{
    return a.response.sameAs(b.response);
}

std::string encode(const scenario::Scenario& scenario, const PutSeries&)
{
    return json::writeResponse(*scenario.response);
}

std::vector<Finding> decode(std::string_view text, const TakeSeries&, scenario::Scenario& scenario)
{
    auto read = json::readStoredResponse(text);
    if (!read)
        return read.findings();
    scenario.response = Shared(std::move(read).value());
    return {};
}

} // namespace

const Part responsePart{.id = "response", .same = same, .encode = encode, .decode = decode};

} // namespace meritdesk::document
