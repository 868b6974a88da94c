#pragma once

#include <bitset>
#include <cstdint>

#include "core/calendar/day.h"
#include "core/retail/case.h"

namespace meritdesk::retail::whatif {

/// Which days a change holds on; a working day is one that the month is billed with.
enum class DayType : std::uint8_t { Every, Working, Free };

using Weekdays = std::bitset<7>;  ///< bit 0 is Monday
using MonthSet = std::bitset<12>; ///< bit 0 is January

/// The hours that a change is about: hours of the day on days of a type, of some weekdays, of some months.
struct When
{
    DayType days = DayType::Every;
    Weekdays weekdays = Weekdays(0x7F);
    MonthSet months = MonthSet(0xFFF);
    HourSet hours = HourSet(0xFFFFFF);

    bool operator==(const When&) const = default;
};

/// True when the day is one of them; its hours are not looked at.
[[nodiscard]] bool holdsOn(const When& when, Day day, bool working);

} // namespace meritdesk::retail::whatif
