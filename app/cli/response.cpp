#include <QtGlobal>

#include "app/cli/commands.h"
#include "core/response/demand/study.h"
#include "formats/json/response_input.h"
#include "formats/json/response_output.h"

namespace meritdesk::cli {

namespace {

Outcome run(const Call& call)
{
    const auto input = json::readResponse(call.input);
    if (!input)
        return {Status::BadInput, {}, input.findings()};
    const auto study = response::demand::study(*input);
    if (!study)
        return {Status::BadInput, {}, study.findings()};
    return {Status::Done, json::writeStudy(*input, *study, {call.pretty, call.explain}), {}};
}

} // namespace

const Command response{
    "response",
    QT_TRANSLATE_NOOP("Command", "works out a year of Russian demand response, mechanism by mechanism"),
    &run};

} // namespace meritdesk::cli
