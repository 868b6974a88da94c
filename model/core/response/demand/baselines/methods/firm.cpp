#include <algorithm>

#include "core/response/demand/baselines/means.h"
#include "core/response/demand/baselines/methods.h"

namespace meritdesk::response::demand {

namespace {

// A level to come down to (снижение до) instead of a baseline: firm = plc - obligation. A plc of 100 MW and
// an obligation of 30 MW ask for 70 MW; a load of 80 MW has delivered 20 MW, or nothing when strict.

std::vector<Pico> firm(const BaselineCase& site, const MethodChoice& choice)
{
    const auto obligation = site.obligation.mantissa();
    const auto plc = choice.plc.mantissa();
    const auto level = plc - obligation;
    std::vector<Pico> reductions;
    bool kept = true;
    for (int hour = site.window.first; hour <= site.window.last; ++hour) {
        const auto load = at(site.eventLoad, hour);
        kept = kept && load <= level;
        reductions.push_back(std::max<Pico>(0, plc - std::max(load, level)));
    }
    if (choice.strict)
        reductions.assign(reductions.size(), kept ? obligation : 0);
    return reductions;
}

} // namespace

const BaselineMethod firmMethod{.id = "firm",
                                .title = "baseline-firm",
                                .takesPlc = true,
                                .reduction = firm,
                                .source = "PJM firm service level; the Russian level to come down to",
                                .grade = Grade::Memory};

} // namespace meritdesk::response::demand
