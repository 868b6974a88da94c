#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/finding.h"
#include "core/response/dayahead/criteria.h"
#include "core/response/demand/day_ahead.h"
#include "core/response/demand/pico.h"

namespace meritdesk::response::demand {

struct Case;

/// What the events of a year come to: their number and sums over their hours.
struct Occasions
{
    int events = 0;
    RubPerMwh drop = {};  ///< of price before - price after
    RubPerMwh price = {}; ///< of price before

    bool operator==(const Occasions&) const = default;
};

/// The best hours of a profile for one depth and duration, without and with the reduction.
struct BestWindow
{
    int firstHour = 1;
    std::vector<dayahead::EventHour> hours = {};

    /// The price's fall on what is still bought in the zone, in 10^-24 RUB.
    [[nodiscard]] Wide saving() const;
};

/// A day on which an event may be called.
struct CalendarDay
{
    Day day = {};
    std::size_t profile = 0;
    std::optional<BestWindow> window = {}; ///< none at depth 0
    dayahead::Verdict verdict = {};
    bool chosen = false;

    [[nodiscard]] RubPerMwh drop() const;
    [[nodiscard]] RubPerMwh price() const;

    /// RUB, exact.
    [[nodiscard]] Fraction zoneSaving() const;
};

/// The days of all profiles by day, judged and chosen.
struct Calendar
{
    std::vector<CalendarDay> days = {};
    bool cut = false; ///< a month had more days that meet the criterion than may be called

    [[nodiscard]] Occasions occasions() const;
};

/// The best window of a profile: the largest sum, the earliest on a tie.
[[nodiscard]] BestWindow bestWindow(const DayAheadCase& market, const Profile& profile, Mw depth,
                                    int duration);

/// Judges the best window of every day and chooses, of each month, those with the largest saving; `perMonth`
/// at most, the earlier day on a tie.
[[nodiscard]] Calendar calendarOf(const DayAheadCase& market, Mw depth, int duration, int perMonth);

/// The events of a cell: those of the calendar, or without a day-ahead market as many as may be called.
[[nodiscard]] Occasions occasionsOf(const Case& input, std::size_t depth, std::size_t duration);

/// A warning for the first search hour of each profile whose load is above the stack.
[[nodiscard]] std::vector<Finding> scarcityWarnings(const DayAheadCase& market);

} // namespace meritdesk::response::demand
