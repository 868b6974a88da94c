#include "document/parts/scenario_parts.h"

namespace meritdesk::document {

namespace {

bool same(const scenario::Scenario& a, const scenario::Scenario& b)
{
    return a.title == b.title;
}

std::string encode(const scenario::Scenario& scenario, const PutSeries&)
{
    return scenario.title;
}

std::vector<Finding> decode(std::string_view text, const TakeSeries&, scenario::Scenario& scenario)
{
    scenario.title = text;
    return {};
}

} // namespace

const Part titlePart{.id = "title", .same = same, .encode = encode, .decode = decode};

} // namespace meritdesk::document
