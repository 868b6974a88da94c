#include <utility>

#include "document/parts/scenario_parts.h"
#include "formats/json/clear_input.h"

namespace meritdesk::document {

namespace {

bool same(const scenario::Scenario& a, const scenario::Scenario& b)
{
    return a.auction.sameAs(b.auction);
}

std::string encode(const scenario::Scenario& scenario, const PutSeries&)
{
    return json::writeBook(*scenario.auction);
}

std::vector<Finding> decode(std::string_view text, const TakeSeries&, scenario::Scenario& scenario)
{
    auto read = json::readStoredBook(text);
    if (!read)
        return read.findings();
    scenario.auction = Shared(std::move(read).value());
    return {};
}

} // namespace

const Part auctionPart{.id = "auction", .same = same, .encode = encode, .decode = decode};

} // namespace meritdesk::document
