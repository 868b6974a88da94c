#include <QtGlobal>

#include "app/cli/commands.h"
#include "core/response/kom/clear.h"
#include "formats/json/kom_input.h"
#include "formats/json/kom_output.h"

namespace meritdesk::cli {

namespace {

Outcome run(const Call& call)
{
    const auto input = json::readKom(call.input);
    if (!input)
        return {Status::BadInput, {}, input.findings()};
    std::vector<response::kom::ZoneResult> results;
    for (const auto& zone : input->zones)
        results.push_back(response::kom::clear(zone, input->months));
    return {Status::Done, json::writeKom(*input, results, {call.pretty, call.explain}), {}};
}

} // namespace

const Command kom{
    "kom",
    QT_TRANSLATE_NOOP("Command", "clears the Russian capacity auction with and without demand response"),
    &run};

} // namespace meritdesk::cli
