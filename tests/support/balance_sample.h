#pragma once

#include <string>
#include <vector>

#include "core/calendar/european_zone.h"
#include "core/scenario/scenario.h"
#include "formats/json/balance_input.h"
#include "tests/support/folders.h"

namespace meritdesk::tests {

/// A scenario with a sample of balance energy, by the name of its file.
inline scenario::Scenario balanceSample(const std::string& file)
{
    const auto folder = sourceFolder() / "resources/samples";
    scenario::Scenario made;
    made.balance = Shared(json::readStoredBalance(bytesOf(folder / file), folder).value());
    return made;
}

/// Two days of March 2022, the second one of 23 hours, under the rule of 2022. In even hours the system is
/// short (100 + 1 of neutrality), in odd ones long (20 - 1); day-ahead is 50. A is short by 2 MWh in even
/// hours and long by 1 in odd ones; B is always long by 0.5.
inline balance::Case smallBalance()
{
    constexpr std::size_t hours = 47;
    const auto& zone = europeanZones.front();
    balance::Case made;
    made.zone = zone.id;
    const auto first = zone.instantOf(*readDay("2022-03-26"), 0);
    for (std::size_t hour = 0; hour < hours; ++hour) {
        const auto minute = first + static_cast<std::int64_t>(hour) * 60;
        made.steps.push_back({minute, zone.dayAt(minute), zone.offsetAt(minute)});
    }
    const auto everyHour = [](std::int64_t even, std::int64_t odd) {
        balance::Series series;
        for (std::size_t hour = 0; hour < hours; ++hour)
            series.micro.push_back(hour % 2 == 0 ? even : odd);
        return Shared(series);
    };
    constexpr std::int64_t one = 1'000'000;
    const auto give = [&](balance::PriceKey key, std::int64_t even, std::int64_t odd) {
        made.prices.series[balance::indexOf(key)] = everyHour(even * one, odd * one);
    };
    give(balance::PriceKey::Direction, 1, -1);
    give(balance::PriceKey::ReferenceUp, 100, 100);
    give(balance::PriceKey::ReferenceDown, 20, 20);
    give(balance::PriceKey::Up, 100, 100);
    give(balance::PriceKey::Down, 20, 20);
    give(balance::PriceKey::DayAhead, 50, 50);
    give(balance::PriceKey::Voaa, 50, 50);
    made.prices.neutrality[*readMonth("2022-03")] = {.value = Fraction(1), .recipe = {}};
    balance::Party a{.id = "A"};
    a.imbalance = everyHour(-2 * one, one);
    a.consumption = everyHour(10 * one, 10 * one);
    balance::Party b{.id = "B", .name = "Second"};
    b.scheduled = everyHour(3 * one, 3 * one);
    b.metered = everyHour(3'500'000, 3'500'000);
    made.parties = {a, b};
    return made;
}

inline scenario::Scenario withBalance(balance::Case input)
{
    scenario::Scenario made;
    made.balance = Shared(std::move(input));
    return made;
}

} // namespace meritdesk::tests
