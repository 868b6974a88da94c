#include <QtGlobal>

#include "app/cli/commands.h"
#include "formats/json/strategy_input.h"
#include "formats/json/strategy_output.h"

namespace meritdesk::cli {

namespace {

Outcome run(const Call& call)
{
    const auto study = json::readStudy(call.input);
    if (!study)
        return {Status::BadInput, {}, study.findings()};
    std::optional<strategy::Outcome> outcome;
    if (study->simulation)
        outcome = *strategy::simulate(study->game, *study->simulation);
    const auto benchmark = study->model->benchmark(study->game);
    return {Status::Done, json::writeStudy(*study, benchmark, outcome, {call.pretty, call.explain}), {}};
}

} // namespace

const Command strategy{
    "strategy",
    QT_TRANSLATE_NOOP("Command", "sets strategic bidders against each other and against their closed forms"),
    &run};

} // namespace meritdesk::cli
