#include <algorithm>

#include "core/retail/invoice/causes.h"

namespace meritdesk::retail::invoice {

namespace {

// The market counts hours in Moscow time; meter data in local time bring every hour to another place. Hours
// that fall out of the month are taken from the neighbouring one of the case; at its border the hour next to
// it stands in.

/// The value of an hour of the consumer, months away where it lies outside of this one.
Integer mantissaAt(const Ground& ground, int hour, int scale)
{
    const auto& months = ground.prepared->sites[ground.site].months;
    const auto& own = ground.fact();
    const auto size = static_cast<int>(own.size());
    const auto* from = &own;
    if (hour < 0 && ground.month > 0) {
        from = &months[ground.month - 1].fact;
        hour += static_cast<int>(from->size());
    } else if (hour >= size && ground.month + 1 < months.size()) {
        from = &months[ground.month + 1].fact;
        hour -= size;
    }
    const auto index = static_cast<std::size_t>(std::clamp(hour, 0, static_cast<int>(from->size()) - 1));
    return roundedAt(from->at(index), scale);
}

HourlyValues shifted(const Ground& ground, int hours)
{
    static constexpr int scale = Kwh::decimals;
    std::vector<Integer> mantissas;
    for (int hour = 0; hour < static_cast<int>(ground.fact().size()); ++hour)
        mantissas.push_back(mantissaAt(ground, hour - hours, scale));
    return fitted(std::move(mantissas), scale);
}

std::vector<Alternative> alternatives(const Ground& ground)
{
    std::vector<Alternative> found;
    for (const int hours : {1, -1, 2, 3, 4, 5, 6, 7, 8, 9})
        addAlternative(ground, found, {{"hours", (hours > 0 ? "+" : "") + std::to_string(hours)}},
                       [&](World& world) {
                           world.hours.fact = shifted(ground, hours);
                           return true;
                       });
    return found;
}

} // namespace

const Cause timeShift{.id = "time-shift", .alternatives = &alternatives};

} // namespace meritdesk::retail::invoice
