#include "core/retail/whatif/kinds.h"
#include "core/retail/whatif/spread.h"
#include "core/retail/whatif/work.h"

namespace meritdesk::retail::whatif {

namespace {

// A limit: what an hour uses above it is not used at all. Worked number: a limit of 80 kW makes 80 of 100 kWh
// and leaves 70.

constexpr auto parameters = std::to_array<Parameter>({{"limit_kw", "kW", 100, 0, 10'000'000}});

void apply(Work& work)
{
    const auto limit = work.steps("limit_kw");
    for (auto& day : work.days())
        for (const auto hour : hoursIn(work.change().when.hours))
            work.take(day, hour, day.hours[hour] - limit);
}

} // namespace

const ChangeKind cap{.id = "cap",
                     .title = "what-if-cap",
                     .summary = "what-if-cap-summary",
                     .parameters = parameters,
                     .apply = &apply};

} // namespace meritdesk::retail::whatif
