#include "core/response/demand/baselines/means.h"
#include "core/response/demand/baselines/methods.h"

namespace meritdesk::response::demand {

namespace {

// The mean of the x days with the highest load in the event's hours: of 100, 80 and 90 MW the highest two
// give 95 MW.

std::vector<LeftDay> highest(const BaselineInput& input)
{
    const auto order = ranked(input.days);
    return {order.end() - input.choice.x, order.end()};
}

DayLoad high(const BaselineInput& input)
{
    return meanOf(highest(input));
}

} // namespace

const BaselineMethod highMethod{.id = "high",
                                .title = "baseline-high",
                                .takesHistory = true,
                                .takesX = true,
                                .baseline = high,
                                .taken = highest,
                                .source = "NYISO 5 of 10; PJM 4 of 5 (from memory)"};

} // namespace meritdesk::response::demand
