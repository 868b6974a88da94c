#include "core/response/demand/baselines/means.h"
#include "core/response/demand/baselines/methods.h"

namespace meritdesk::response::demand {

namespace {

// The mean of the middle x days, as many left out above as below: Korea's 6 of 10 leaves two out on each
// side. Of 100, 80 and 90 MW the middle one gives 90 MW.

std::vector<LeftDay> middle(const BaselineInput& input)
{
    const auto order = ranked(input.days);
    const auto first = order.begin() + (input.choice.y - input.choice.x) / 2;
    return {first, first + input.choice.x};
}

DayLoad mid(const BaselineInput& input)
{
    return meanOf(middle(input));
}

} // namespace

const BaselineMethod midMethod{.id = "mid",
                               .title = "baseline-mid",
                               .takesHistory = true,
                               .takesX = true,
                               .evenRest = true,
                               .baseline = mid,
                               .taken = middle,
                               .source = "Korea, middle 6 of 10"};

} // namespace meritdesk::response::demand
