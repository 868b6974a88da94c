#include <QtGlobal>

#include "app/cli/commands.h"

namespace meritdesk::cli {

namespace {

Outcome run(const Call& /*call*/)
{
    return {Status::BadInput, {}, {error("json-syntax", "line 1 column 1")}};
}

} // namespace

const Command categories{"categories", QT_TRANSLATE_NOOP("Command", "categories"), &run};

} // namespace meritdesk::cli
