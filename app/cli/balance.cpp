#include <QtGlobal>

#include "app/cli/commands.h"
#include "core/balance/settle.h"
#include "formats/json/balance_input.h"
#include "formats/json/balance_output.h"
#include "formats/json/categories_input.h"

namespace meritdesk::cli {

namespace {

Outcome run(const Call& call)
{
    const auto input = json::readBalance(call.input, call.folder);
    if (!input)
        return {
            json::isFileFault(input.findings()) ? Status::BadFile : Status::BadInput, {}, input.findings()};
    const auto settlement = balance::settle(*input);
    if (!settlement)
        return {Status::BadInput, {}, settlement.findings()};
    return {Status::Done, json::writeSettlement(*input, *settlement, {call.pretty, call.explain}), {}};
}

} // namespace

const Command balance{
    "balance", QT_TRANSLATE_NOOP("Command", "settles balance energy between operator and balance parties"),
    &run};

} // namespace meritdesk::cli
