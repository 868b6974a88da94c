#include <QtGlobal>

#include "app/cli/commands.h"
#include "core/auction/screens/screening.h"
#include "formats/json/screen_input.h"
#include "formats/json/screen_output.h"

namespace meritdesk::cli {

namespace {

Outcome run(const Call& call)
{
    const auto series = json::readSeries(call.input);
    if (!series)
        return {Status::BadInput, {}, series.findings()};
    const auto screening = auction::screen(*series);
    return {Status::Done, json::writeScreening(*series, screening, {call.pretty, call.explain}), {}};
}

} // namespace

const Command screen{
    "screen", QT_TRANSLATE_NOOP("Command", "looks for market power and irregular bidding in rounds of bids"),
    &run};

} // namespace meritdesk::cli
