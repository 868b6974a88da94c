#include "core/retail/whatif/kinds.h"
#include "core/retail/whatif/spread.h"
#include "core/retail/whatif/work.h"

namespace meritdesk::retail::whatif {

namespace {

// A new load: power more in each of the hours. Worked number: 30 kW more where 100 kWh were used makes 130.

constexpr auto parameters = std::to_array<Parameter>({{"power_kw", "kW", 100, 0, 10'000'000}});

void apply(Work& work)
{
    const auto power = work.steps("power_kw");
    for (auto& day : work.days())
        for (const auto hour : hoursIn(work.change().when.hours))
            work.give(day, hour, power);
}

} // namespace

const ChangeKind add{.id = "add",
                     .title = "what-if-add",
                     .summary = "what-if-add-summary",
                     .parameters = parameters,
                     .apply = &apply};

} // namespace meritdesk::retail::whatif
