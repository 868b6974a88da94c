#pragma once

#include <vector>

#include "core/calendar/production_calendar.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/retail/bill.h"
#include "core/retail/sensitivity/axis.h"

namespace meritdesk::retail::sensitivity {

/// The year at one change.
struct CurvePoint
{
    Tenths change = 0;
    Exact volumeKwh = {};
    Exact largestKw = {};               ///< the largest hour of the year
    std::vector<YearTotal> totals = {}; ///< in the order of core/retail/categories.h
    const Category* best = nullptr;     ///< the cheapest available to stay in all year; null: none

    bool operator==(const CurvePoint&) const = default;
};

/// Where the best choice changes: `below` still has `from`, `above`, a tenth of a percent on, has `to`.
struct Switch
{
    Tenths below = 0;
    Tenths above = 0;
    const Category* from = nullptr;
    const Category* to = nullptr;

    bool operator==(const Switch&) const = default;
};

/// [from, to] in which one category is the best choice.
struct Stretch
{
    Tenths from = 0;
    Tenths to = 0;
    const Category* best = nullptr;

    bool operator==(const Stretch&) const = default;
};

struct Curve
{
    const Axis* axis = nullptr;
    std::vector<CurvePoint> points = {}; ///< rising: the grid, and both sides of every switch
    std::vector<Switch> switches = {};

    /// The point of a change, or null.
    [[nodiscard]] const CurvePoint* at(Tenths change) const;

    /// The axis divided by its best choices.
    [[nodiscard]] std::vector<Stretch> stretches() const;

    /// The first point above zero with an hour above a power, kW; null when there is none, or at zero
    /// already.
    [[nodiscard]] const CurvePoint* firstAbove(const Exact& kw) const;

    bool operator==(const Curve&) const = default;
};

/// Percent between the points of the grid.
inline constexpr int gridPercent = 1;

/// The year at every whole percent of an axis; between two of them with different best choices the point
/// where the choice changes is found to a tenth of a percent by halving. Fails when told to stop
/// (`cancelled`).
[[nodiscard]] Result<Curve> curveOf(const Base& base, const Axis& axis, const ProductionCalendar& calendar,
                                    const Progress& progress = {});

/// The year of a base at one change.
[[nodiscard]] CurvePoint pointOf(const Base& base, const Axis& axis, Tenths change,
                                 const ProductionCalendar& calendar);

} // namespace meritdesk::retail::sensitivity
