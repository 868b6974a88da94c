#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/calendar/day.h"

namespace meritdesk {

/// A time zone that has kept the common summer time of the European Union since 2003, or UTC: one hour more
/// from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October (directive
/// 2000/84/EC).
struct EuropeanZone
{
    std::string_view id = {};
    int standard = 0; ///< minutes ahead of UTC in winter
    bool summer = true;

    /// Minutes ahead of UTC at an instant, in UTC minutes since 1970; from 2003 on.
    [[nodiscard]] int offsetAt(std::int64_t minute) const;

    /// The local day at an instant.
    [[nodiscard]] Day dayAt(std::int64_t minute) const;

    /// The instant of a local time of day; the clock changes at night, so a time from 04:00 on exists once,
    /// and midnight too.
    [[nodiscard]] std::int64_t instantOf(Day day, int minuteOfDay) const;
};

inline constexpr std::array<EuropeanZone, 7> europeanZones{{{"Europe/Tallinn", 120},
                                                            {"Europe/Riga", 120},
                                                            {"Europe/Vilnius", 120},
                                                            {"Europe/Helsinki", 120},
                                                            {"Europe/Stockholm", 60},
                                                            {"Europe/Berlin", 60},
                                                            {"UTC", 0, false}}};

/// The zone of that id, or null.
[[nodiscard]] const EuropeanZone* europeanZone(std::string_view id);

/// An instant as local time with its offset: 2025-12-31T23:45:00+02:00.
[[nodiscard]] std::string printLocal(std::int64_t minute, int offset);

} // namespace meritdesk
