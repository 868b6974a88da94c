#include <utility>

#include "document/parts/scenario_parts.h"
#include "formats/json/dayahead_input.h"

namespace meritdesk::document {

namespace {

bool same(const scenario::Scenario& a, const scenario::Scenario& b)
{
    return a.dayAhead.sameAs(b.dayAhead);
}

std::string encode(const scenario::Scenario& scenario, const PutSeries&)
{
    return json::writeDayAhead(*scenario.dayAhead);
}

std::vector<Finding> decode(std::string_view text, const TakeSeries&, scenario::Scenario& scenario)
{
    auto read = json::readStoredDayAhead(text);
    if (!read)
        return read.findings();
    scenario.dayAhead = Shared(std::move(read).value());
    return {};
}

} // namespace

const Part dayAheadPart{.id = "day-ahead", .same = same, .encode = encode, .decode = decode};

} // namespace meritdesk::document
