#pragma once

#include <string>
#include <vector>

#include "core/scenario/what_ifs.h"

namespace meritdesk::tests {

/// Hours 1..24 named by their numbers.
[[nodiscard]] inline retail::HourSet hourSet(const std::vector<int>& numbers)
{
    retail::HourSet set;
    for (const auto number : numbers)
        set.set(static_cast<std::size_t>(number - 1));
    return set;
}

/// One change of every shape, by hand.
[[nodiscard]] inline retail::whatif::Card cardByHand(const std::string& name = "By hand")
{
    using namespace retail::whatif;
    const auto amount = [](const char* text) { return Amount::read(text).value(); };
    return {{name,
             {{"shed",
               {.days = DayType::Working, .hours = hourSet({9, 10, 11})},
               {},
               {{"power_kw", amount("100.5")}}},
              {"shift",
               {.weekdays = Weekdays(0x60), .months = MonthSet(0x803), .hours = hourSet({18})},
               hourSet({2, 3}),
               {{"energy_kwh", amount("0.000000000001")}}},
              {"cap", {.days = DayType::Free}, {}, {}}},
             false},
            {}};
}

/// A goal with a storage and load that may move.
[[nodiscard]] inline retail::whatif::Card cardWithGoal(const std::string& name = "Plan")
{
    using namespace retail::whatif;
    const auto amount = [](const char* text) { return Amount::read(text).value(); };
    return {{name, {}},
            Goal{"4", Storage{amount("200"), amount("800"), amount("88"), amount("1")},
                 Flexible{{.days = DayType::Working, .hours = hourSet({9, 18})},
                          hourSet({1, 2, 3}),
                          amount("50"),
                          amount("120.25")}}};
}

} // namespace meritdesk::tests
