#include <utility>

#include "document/parts/scenario_parts.h"
#include "formats/json/class_input.h"

namespace meritdesk::document {

namespace {

bool same(const scenario::Scenario& a, const scenario::Scenario& b)
{
    return a.room.sameAs(b.room);
}

std::string encode(const scenario::Scenario& scenario, const PutSeries&)
{
    return json::writeClass(*scenario.room);
}

std::vector<Finding> decode(std::string_view text, const TakeSeries&, scenario::Scenario& scenario)
{
    auto read = json::readClass(text);
    if (!read)
        return read.findings();
    scenario.room = Shared(std::move(read).value());
    return {};
}

} // namespace

const Part roomPart{.id = "class", .same = same, .encode = encode, .decode = decode};

} // namespace meritdesk::document
