#include <utility>

#include "document/parts/scenario_parts.h"
#include "formats/json/what_if_input.h"

namespace meritdesk::document {

namespace {

bool same(const scenario::Scenario& a, const scenario::Scenario& b)
{
    return a.whatIfs.sameAs(b.whatIfs);
}

std::string encode(const scenario::Scenario& scenario, const PutSeries&)
{
    return json::writeWhatIfs(*scenario.whatIfs);
}

std::vector<Finding> decode(std::string_view text, const TakeSeries&, scenario::Scenario& scenario)
{
    auto read = json::readWhatIfs(text);
    if (!read)
        return read.findings();
    scenario.whatIfs = Shared(std::move(read).value());
    return {};
}

} // namespace

const Part whatIfsPart{.id = "what-ifs", .same = same, .encode = encode, .decode = decode};

} // namespace meritdesk::document
