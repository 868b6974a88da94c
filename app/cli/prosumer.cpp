#include <QtGlobal>

#include "app/cli/commands.h"
#include "formats/json/prosumer_input.h"
#include "formats/json/prosumer_output.h"

namespace meritdesk::cli {

namespace {

Outcome run(const Call& call)
{
    const auto input = json::readProsumer(call.input);
    if (!input)
        return {Status::BadInput, {}, input.findings()};
    return {Status::Done, json::writeProsumer(*input, {call.pretty, call.explain}), {}};
}

} // namespace

const Command prosumer{
    "prosumer",
    QT_TRANSLATE_NOOP(
        "Command", "bills own generation behind the meter under net metering, net billing and other schemes"),
    &run};

} // namespace meritdesk::cli
