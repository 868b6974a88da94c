#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/calendar/production_calendar.h"
#include "core/result.h"
#include "core/retail/prepared.h"

namespace meritdesk::retail::forecast {

/// Energy of an hour or a day, counted in 10^-scale kWh of its history.
using Energy = std::int64_t;

inline constexpr std::size_t hoursADay = 24;

using DayHours = std::array<Energy, hoursADay>;

struct HistoryDay
{
    Day day = {};
    DayKind kind = DayKind::Work;
    DayHours hours = {};
    Energy total = 0;

    bool operator==(const HistoryDay&) const = default;
};

/// A consumer's metered days of the billed months, rising, gaps filled as the case says.
struct History
{
    int scale = 0;
    Energy step = 1; ///< the quantity step
    std::vector<HistoryDay> days = {};

    /// That much in kWh.
    [[nodiscard]] Exact kwh(Energy energy) const { return trimmed({Integer(energy), scale, 1}); }

    bool operator==(const History&) const = default;
};

/// The history of a prepared site. A day works when the month's price sheet says so; the calendar says which
/// working day comes before a holiday. Hours of 10^14 units and more are refused: sums are kept in 64 bits.
[[nodiscard]] Result<History> historyOf(const PreparedCase& prepared, std::size_t site,
                                        const ProductionCalendar& calendar);

} // namespace meritdesk::retail::forecast
