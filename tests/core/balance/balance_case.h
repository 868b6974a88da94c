#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/balance/settle.h"
#include "core/calendar/european_zone.h"

namespace meritdesk::balance::tests {

/// Millionths of a number of thousandths: milli(1500) is 1.5.
inline std::int64_t milli(std::int64_t thousandths)
{
    return thousandths * 1000;
}

/// A series of thousandths; one value holds in every step.
inline Shared<Series> series(const std::vector<std::int64_t>& thousandths)
{
    Series made;
    for (const auto value : thousandths)
        made.micro.push_back(milli(value));
    return Shared(made);
}

/// A case over `count` steps from a UTC minute on, in Tallinn.
inline Case caseFrom(Day localDay, int stepMinutes, std::size_t count)
{
    const auto& zone = europeanZones.front();
    Case made;
    made.zone = zone.id;
    made.stepMinutes = stepMinutes;
    for (std::size_t i = 0; i < count; ++i) {
        const auto minute = zone.instantOf(localDay, 0) + static_cast<std::int64_t>(i) * stepMinutes;
        made.steps.push_back({minute, zone.dayAt(minute), zone.offsetAt(minute)});
    }
    return made;
}

inline void give(Case& input, PriceKey key, const std::vector<std::int64_t>& thousandths)
{
    input.prices.series[indexOf(key)] = series(thousandths);
}

inline Party party(std::string id, const std::vector<std::int64_t>& thousandths)
{
    Party made;
    made.id = std::move(id);
    made.imbalance = series(thousandths);
    return made;
}

inline Day day(int y, int m, int d)
{
    return Day(std::chrono::year(y) / m / d);
}

} // namespace meritdesk::balance::tests
