#include "core/balance/insight/fills/fill_series.h"
#include "core/balance/periods.h"

namespace meritdesk::balance::insight {

namespace {

bool mends(const Finding& fault)
{
    return fault.code == "direction-missing";
}

std::size_t fill(const Case& original, Case& changed)
{
    if (changed.prices.areaVolume)
        return 0;
    std::vector<Period> steps(original.steps.size());
    for (std::size_t at = 0; at < steps.size(); ++at)
        steps[at].first = at;
    Series area;
    area.micro.assign(steps.size(), 0);
    Column imbalance;
    for (const auto& party : original.parties) {
        imbalanceOf(party, steps, imbalance);
        for (std::size_t at = 0; at < steps.size(); ++at)
            area.micro[at] += imbalance[at];
    }
    changed.prices.areaVolume = Shared(std::move(area));
    return steps.size();
}

} // namespace

// The sum of the parties of the case stands in for the volume of the balancing area: the direction is against
// its sign. Parties -2 and +0.5 MWh: short, +1.
const Fill directionFromParties{"direction-from-parties", mends, fill};

} // namespace meritdesk::balance::insight
