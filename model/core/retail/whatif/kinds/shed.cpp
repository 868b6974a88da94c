#include "core/retail/whatif/kinds.h"
#include "core/retail/whatif/spread.h"
#include "core/retail/whatif/work.h"

namespace meritdesk::retail::whatif {

namespace {

// Load that is switched off: power less in each of the hours, as far as there is load. Worked number: 30 kW
// less where 100 and 20 kWh were used leaves 70 and 0; 10 kWh could not be shed.

constexpr auto parameters = std::to_array<Parameter>({{"power_kw", "kW", 100, 0, 10'000'000}});

void apply(Work& work)
{
    const auto power = work.steps("power_kw");
    for (auto& day : work.days()) {
        Steps undone = 0;
        for (const auto hour : hoursIn(work.change().when.hours))
            undone += power - work.take(day, hour, power);
        work.fallShort(day, undone);
    }
}

} // namespace

const ChangeKind shed{.id = "shed",
                      .title = "what-if-shed",
                      .summary = "what-if-shed-summary",
                      .parameters = parameters,
                      .apply = &apply};

} // namespace meritdesk::retail::whatif
