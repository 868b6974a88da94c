#include "core/response/demand/baselines/means.h"
#include "core/response/demand/baselines/methods.h"

namespace meritdesk::response::demand {

namespace {

// The mean of the x days with the highest load in the event's hours: of 100, 80 and 90 MW the highest two
// give 95 MW.

DayLoad high(const BaselineInput& input)
{
    const auto order = ranked(input.days);
    return meanOf(std::span(order).last(static_cast<std::size_t>(input.choice.x)));
}

} // namespace

const BaselineMethod highMethod{.id = "high",
                                .title = "baseline-high",
                                .takesHistory = true,
                                .takesX = true,
                                .baseline = high,
                                .source = "NYISO 5 of 10; PJM 4 of 5 (from memory)"};

} // namespace meritdesk::response::demand
