#include <utility>

#include "document/parts/scenario_parts.h"
#include "formats/json/prosumer_input.h"

namespace meritdesk::document {

namespace {

bool samePlant(const scenario::Scenario& a, const scenario::Scenario& b)
{
    return a.prosumer.sameAs(b.prosumer);
}

std::string encodePlant(const scenario::Scenario& scenario, const PutSeries&)
{
    return json::writeProsumerInput(*scenario.prosumer);
}

std::vector<Finding> decodePlant(std::string_view text, const TakeSeries&, scenario::Scenario& scenario)
{
    auto read = json::readStoredProsumer(text);
    if (!read)
        return read.findings();
    scenario.prosumer = Shared(std::move(read).value());
    return {};
}

} // namespace

const Part prosumerPart{.id = "prosumer", .same = samePlant, .encode = encodePlant, .decode = decodePlant};

} // namespace meritdesk::document
