#pragma once

#include <string_view>
#include <vector>

#include "core/response/demand/baselines/site.h"

namespace meritdesk::response::demand {

/// A day left for the methods, with what it is ranked by.
struct LeftDay
{
    const HistoryDay* day = nullptr;
    Pico used = 0; ///< sum of the load over the window's hours, 10^-12 MWh
};

struct ExcludedDay
{
    Day day = {};
    std::string_view reason = {}; ///< not-eligible, low-use

    bool operator==(const ExcludedDay&) const = default;
};

struct SortedDays
{
    std::vector<LeftDay> left = {};         ///< rising
    std::vector<ExcludedDay> excluded = {}; ///< rising
};

/// The sum of a day's load over the hours of the window.
[[nodiscard]] Pico usedIn(const EventWindow& window, const DayLoad& load);

/// Parts the history: a day that is not eligible, or whose load over the window is below the low-use share of
/// the largest of the eligible days, drops out. The left days point into the case.
[[nodiscard]] SortedDays sortDays(const BaselineCase& site);

} // namespace meritdesk::response::demand
