#include <QtGlobal>

#include "app/cli/commands.h"
#include "core/retail/bill_case.h"
#include "formats/imports/calendar_data.h"
#include "formats/json/categories_input.h"
#include "formats/json/categories_output.h"

namespace meritdesk::cli {

namespace {

Outcome run(const Call& call)
{
    const auto input = json::readCategories(call.input, call.folder);
    if (!input)
        return {
            json::isFileFault(input.findings()) ? Status::BadFile : Status::BadInput, {}, input.findings()};
    const auto bill = retail::billCase(*input, imports::russianCalendar());
    if (!bill)
        return {Status::BadInput, {}, bill.findings()};
    return {Status::Done, json::writeCategoriesResult(*input, *bill, {call.pretty, call.explain}), {}};
}

} // namespace

const Command categories{
    "categories", QT_TRANSLATE_NOOP("Command", "bill a consumer under every Russian price category"), &run};

} // namespace meritdesk::cli
