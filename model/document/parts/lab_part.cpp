#include <utility>

#include "document/parts/scenario_parts.h"
#include "formats/json/lab_input.h"

namespace meritdesk::document {

namespace {

bool same(const scenario::Scenario& a, const scenario::Scenario& b)
{
    return a.lab.sameAs(b.lab);
}

std::string encode(const scenario::Scenario& scenario, const PutSeries&)
{
    return json::writeLab(*scenario.lab);
}

std::vector<Finding> decode(std::string_view text, const TakeSeries&, scenario::Scenario& scenario)
{
    auto read = json::readStoredLab(text);
    if (!read)
        return read.findings();
    scenario.lab = Shared(std::move(read).value());
    return {};
}

} // namespace

const Part labPart{.id = "lab", .same = same, .encode = encode, .decode = decode};

} // namespace meritdesk::document
