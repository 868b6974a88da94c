#pragma once

#include <optional>
#include <vector>

#include "core/derivation/derivation.h"
#include "core/retail/category.h"
#include "core/retail/month_context.h"

namespace meritdesk::retail::whatif {

/// An hour that forms a capacity, and what less consumption in it is worth.
struct PeakHour
{
    Day day = {};
    int hour = 0; ///< 1..24
    Exact kw = {};
    bool purchased = false;    ///< the published peak hour of the day
    bool network = false;      ///< the day's largest planned hour
    Exact purchasedPerMw = {}; ///< roubles for one MW less in this hour alone, through purchased capacity
    Exact networkPerMw = {};   ///< the same through network capacity, as far as `networkRoomKw` reaches
    std::optional<Exact> networkRoomKw = {}; ///< from there on another hour of the day is the largest

    /// Roubles for one MW less in this hour, energy itself not counted, before VAT.
    [[nodiscard]] Exact perMw() const { return purchasedPerMw + networkPerMw; }
};

/// The hours that form the capacities that a category pays for, rising by day and hour; empty when it pays
/// for none or prices are missing.
[[nodiscard]] std::vector<PeakHour> peakHours(const MonthContext& month, const Category& category);

/// How the value of one MW less in such an hour came about.
[[nodiscard]] Derivation explainPeakHour(const MonthContext& month, const Category& category,
                                         const PeakHour& hour);

} // namespace meritdesk::retail::whatif
