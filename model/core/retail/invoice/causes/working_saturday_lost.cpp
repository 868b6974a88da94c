#include <algorithm>

#include "core/retail/invoice/causes.h"

namespace meritdesk::retail::invoice {

namespace {

// A Saturday or Sunday that the production calendar makes a working day counts like any other; plain
// calendars lose it. Worked number (Samara, November 2025): without Saturday the 1st 1707.278 kW instead of
// 1706.158.

bool isWeekend(Day day)
{
    const auto weekday = std::chrono::weekday(day).iso_encoding();
    return weekday > 5;
}

bool loseWeekends(World& world)
{
    auto& days = world.workingDays;
    const auto before = days.size();
    days.erase(std::remove_if(days.begin(), days.end(), &isWeekend), days.end());
    bool lost = days.size() != before;
    if (auto& hours = world.month.peakHours)
        lost = std::erase_if(*hours, [](const auto& each) { return isWeekend(each.first); }) > 0 || lost;
    return lost && (!world.month.peakHours || !world.month.peakHours->empty());
}

std::vector<Alternative> alternatives(const Ground& ground)
{
    std::vector<Alternative> found;
    std::string days;
    for (const auto day : ground.tariff().workingDays)
        if (isWeekend(day))
            days += (days.empty() ? "" : ", ") + printDay(day);
    addAlternative(ground, found, {{"days", days}}, &loseWeekends);
    return found;
}

} // namespace

const Cause workingSaturdayLost{.id = "working-saturday-lost", .alternatives = &alternatives};

} // namespace meritdesk::retail::invoice
