#include <limits>

#include "core/retail/whatif/kinds.h"
#include "core/retail/whatif/store.h"
#include "core/retail/whatif/work.h"

namespace meritdesk::retail::whatif {

namespace {

// A storage that charges in some hours and gives back in others, each day the same: evenly over the hours
// that are left, within its power and its room, never more than the site uses (nothing is fed into the
// network). The losses are paid when charging: stored = taken from the network x efficiency. It starts empty
// and keeps its energy over midnight. Worked number: 50 kW, 100 kWh, 80 %, hours 1..4 and 9, 10: 31.25 kWh an
// hour are charged, 125 in all, 100 are stored, and 50 come back in each of the two hours.

constexpr auto parameters = std::to_array<Parameter>({{"power_kw", "kW", 100, 0, 10'000'000},
                                                      {"capacity_kwh", "kWh", 200, 0, 10'000'000},
                                                      {"efficiency_percent", "%", 90, 1, 100},
                                                      {"cycles_a_day", "", 1, 0, 24}});

/// The hours of a set from `hour` on, that one too.
std::size_t hoursFrom(const HourSet& hours, std::size_t hour)
{
    return (hours >> hour).count();
}

void runDay(Work& work, DayLoad& day, Store& store)
{
    const auto& charging = work.change().into;
    const auto& giving = work.change().when.hours;
    store.startDay();
    for (std::size_t hour = 0; hour < hoursADay; ++hour) {
        if (charging.test(hour))
            work.give(day, hour, store.charge(std::numeric_limits<Steps>::max(), hoursFrom(charging, hour)));
        else if (giving.test(hour))
            work.take(day, hour, store.give(day.hours[hour], hoursFrom(giving, hour)));
    }
}

void apply(Work& work)
{
    Store store({work.steps("power_kw"), work.steps("capacity_kwh"), work.amount("efficiency_percent"),
                 work.amount("cycles_a_day")});
    for (auto& day : work.days())
        runDay(work, day, store);
    if (store.left() > 0)
        work.warn(warning("what-if-storage-not-empty", work.place(),
                          {{"kwh", printExact(kwhOf(store.left(), work.step()).fraction())}}));
}

} // namespace

const ChangeKind storage{.id = "storage",
                         .title = "what-if-storage",
                         .summary = "what-if-storage-summary",
                         .parameters = parameters,
                         .into = IntoHours::Needed,
                         .apply = &apply};

} // namespace meritdesk::retail::whatif
