#include <utility>

#include "document/parts/scenario_parts.h"
#include "formats/json/screen_input.h"

namespace meritdesk::document {

namespace {

bool same(const scenario::Scenario& a, const scenario::Scenario& b)
{
    return a.screens.sameAs(b.screens);
}

std::string encode(const scenario::Scenario& scenario, const PutSeries&)
{
    return json::writeSeries(*scenario.screens);
}

std::vector<Finding> decode(std::string_view text, const TakeSeries&, scenario::Scenario& scenario)
{
    auto read = json::readStoredSeries(text);
    if (!read)
        return read.findings();
    scenario.screens = Shared(std::move(read).value());
    return {};
}

} // namespace

const Part screensPart{.id = "screens", .same = same, .encode = encode, .decode = decode};

} // namespace meritdesk::document
