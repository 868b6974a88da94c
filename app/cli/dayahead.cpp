#include <QtGlobal>

#include "app/cli/commands.h"
#include "core/response/dayahead/clear.h"
#include "formats/json/dayahead_input.h"
#include "formats/json/dayahead_output.h"

namespace meritdesk::cli {

namespace {

Outcome run(const Call& call)
{
    const auto input = json::readDayAhead(call.input);
    if (!input)
        return {Status::BadInput, {}, input.findings()};
    const auto clearing = response::dayahead::clear(*input);
    if (!clearing)
        return {Status::BadInput, {}, clearing.findings()};
    return {Status::Done, json::writeDayAhead(*input, *clearing, {call.pretty, call.explain}), {}};
}

} // namespace

const Command dayahead{
    "dayahead",
    QT_TRANSLATE_NOOP("Command",
                      "clears the hours of a day by merit order, with and without a load reduction"),
    &run};

} // namespace meritdesk::cli
