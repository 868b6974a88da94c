#include "core/response/demand/baselines/means.h"
#include "core/response/demand/baselines/methods.h"

namespace meritdesk::response::demand {

namespace {

// The mean of the x days with the lowest load in the event's hours, the careful choice: of 100, 80 and 90 MW
// the lowest two give 85 MW.

DayLoad low(const BaselineInput& input)
{
    const auto order = ranked(input.days);
    return meanOf(std::span(order).first(static_cast<std::size_t>(input.choice.x)));
}

} // namespace

const BaselineMethod lowMethod{.id = "low",
                               .title = "baseline-low",
                               .takesHistory = true,
                               .takesX = true,
                               .baseline = low,
                               .source = "X of Y family, the conservative end",
                               .grade = Grade::Inference};

} // namespace meritdesk::response::demand
