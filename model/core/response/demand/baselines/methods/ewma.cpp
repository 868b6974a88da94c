#include "core/response/demand/baselines/methods.h"

namespace meritdesk::response::demand {

namespace {

// Exponentially weighted: from the first day's load on, alpha of the newer day and the rest of what was: with
// alpha 0.1, 100 MW then 80 MW give 98 MW.

DayLoad ewma(const BaselineInput& input)
{
    DayLoad all = input.days.front().day->load;
    const Wide newer = input.choice.alpha;
    const Wide older = onePico - input.choice.alpha;
    for (const auto& left : input.days.subspan(1))
        for (std::size_t hour = 0; hour < all.size(); ++hour)
            all[hour] =
                roundedQuotient(newer * Wide(left.day->load[hour]) + older * Wide(all[hour]), Wide(onePico));
    return all;
}

} // namespace

const BaselineMethod ewmaMethod{.id = "ewma",
                                .title = "baseline-ewma",
                                .takesHistory = true,
                                .takesAlpha = true,
                                .baseline = ewma,
                                .source = "GridMango baseline options"};

} // namespace meritdesk::response::demand
