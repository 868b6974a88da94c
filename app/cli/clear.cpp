#include <QtGlobal>

#include "app/cli/commands.h"
#include "core/auction/rules.h"
#include "formats/json/clear_input.h"
#include "formats/json/clear_output.h"

namespace meritdesk::cli {

namespace {

Outcome run(const Call& call)
{
    const auto book = json::readBook(call.input);
    if (!book)
        return {Status::BadInput, {}, book.findings()};
    std::vector<auction::Clearing> clearings;
    for (const auto& id : book->rules)
        clearings.push_back(auction::clear(*book, *listed(auction::rules, id)));
    return {Status::Done, json::writeClearings(*book, clearings, {call.pretty, call.explain}), {}};
}

} // namespace

const Command clear{"clear", QT_TRANSLATE_NOOP("Command", "clears one auction under one rule or several"),
                    &run};

} // namespace meritdesk::cli
