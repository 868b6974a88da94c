#pragma once

#include <vector>

#include "core/retail/forecast/method.h"

namespace meritdesk::retail::forecast {

/// A day as it would have been planned. A day that no method can plan (the first two of a history) has no
/// `by`; it is neither scored nor charged.
struct PlannedDay
{
    const Method* by = nullptr; ///< the method itself, or the simpler one that stood in
    Basis basis = {};
    DayHours hours = {}; ///< whole quantity steps

    bool operator==(const PlannedDay&) const = default;
};

/// A history planned day by day with one method, each day from what was known when it had to be handed in.
struct YearPlan
{
    const Method* method = nullptr;
    std::vector<PlannedDay> days = {}; ///< as History::days

    bool operator==(const YearPlan&) const = default;
};

[[nodiscard]] YearPlan planYear(const History& history, const Method& method);

/// One day: the method, or where it cannot plan its fallback, and so on.
[[nodiscard]] PlannedDay planDay(const History& history, std::size_t day, const Method& method);

/// The weighted mean of an hour over the basis days, rounded half up to the quantity step.
[[nodiscard]] Energy plannedHour(const History& history, const Basis& basis, std::size_t hour);

} // namespace meritdesk::retail::forecast
