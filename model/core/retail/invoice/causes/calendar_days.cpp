#include "core/retail/invoice/causes.h"

namespace meritdesk::retail::invoice {

namespace {

// Capacities are means over working days. Taken over all days of the month: the purchased capacity's sum is
// divided by too many days, the network capacity takes the largest hours of free days in.

Exact spread(const Exact& mean, std::size_t days, int over)
{
    auto spread = mean * Exact{static_cast<long long>(days)};
    spread.divisor *= over;
    return spread;
}

/// The sum of the days that count, divided by the days of the month.
bool divideByAll(World& world, const Ground& ground)
{
    const int all = daysIn(world.month.month);
    const auto& context = ground.context;
    if (context.purchasedKw)
        world.purchasedKw = spread(*context.purchasedKw, world.month.peakHours->size(), all);
    if (context.networkKw)
        world.networkKw = spread(*context.networkKw, world.workingDays.size(), all);
    return context.purchasedKw || context.networkKw;
}

/// Every day of the month counts as a working day.
bool workEveryDay(World& world)
{
    world.workingDays.clear();
    for (int day = 0; day < daysIn(world.month.month); ++day)
        world.workingDays.push_back(firstDay(world.month.month) + std::chrono::days(day));
    return world.month.plannedPeakHours.has_value();
}

std::vector<Alternative> alternatives(const Ground& ground)
{
    const auto days = std::to_string(daysIn(ground.tariff().input->month));
    const auto working = std::to_string(ground.tariff().workingDays.size());
    const std::vector<Fact> facts{{"days", days}, {"working", working}};
    std::vector<Alternative> found;
    addAlternative(ground, found, facts, &workEveryDay);
    addAlternative(ground, found, facts, [&](World& world) { return divideByAll(world, ground); });
    return found;
}

} // namespace

const Cause calendarDays{.id = "calendar-days", .alternatives = &alternatives};

} // namespace meritdesk::retail::invoice
