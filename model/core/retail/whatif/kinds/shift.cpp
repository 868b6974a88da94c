#include "core/retail/whatif/kinds.h"
#include "core/retail/whatif/work.h"

namespace meritdesk::retail::whatif {

namespace {

// Energy that moves from hours to other hours of the same day, evenly on both sides; none is lost. Worked
// number: 60 kWh out of hours 9 and 10 (50 and 10 kWh used) into hours 1..4 takes 50 and 10 and gives 15
// each.

constexpr auto parameters = std::to_array<Parameter>({{"energy_kwh", "kWh", 100, 0, 10'000'000}});

void apply(Work& work)
{
    const auto wanted = work.steps("energy_kwh");
    for (auto& day : work.days()) {
        const auto taken = work.takeEvenly(day, work.change().when.hours, wanted);
        work.giveEvenly(day, work.change().into, taken);
        work.fallShort(day, wanted - taken);
    }
}

} // namespace

const ChangeKind shift{.id = "shift",
                       .title = "what-if-shift",
                       .summary = "what-if-shift-summary",
                       .parameters = parameters,
                       .into = IntoHours::Needed,
                       .apply = &apply};

} // namespace meritdesk::retail::whatif
