#include "core/response/demand/baselines/means.h"
#include "core/response/demand/baselines/methods.h"

namespace meritdesk::response::demand {

namespace {

// The mean of the x days with the lowest load in the event's hours, the careful choice: of 100, 80 and 90 MW
// the lowest two give 85 MW.

std::vector<LeftDay> lowest(const BaselineInput& input)
{
    const auto order = ranked(input.days);
    return {order.begin(), order.begin() + input.choice.x};
}

DayLoad low(const BaselineInput& input)
{
    return meanOf(lowest(input));
}

} // namespace

const BaselineMethod lowMethod{.id = "low",
                               .title = "baseline-low",
                               .takesHistory = true,
                               .takesX = true,
                               .baseline = low,
                               .taken = lowest,
                               .source = "X of Y family, the conservative end",
                               .grade = Grade::Inference};

} // namespace meritdesk::response::demand
