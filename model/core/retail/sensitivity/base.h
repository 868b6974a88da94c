#pragma once

#include <functional>
#include <vector>

#include "core/result.h"
#include "core/retail/prepared.h"
#include "core/retail/whatif/load.h"

namespace meritdesk::retail::sensitivity {

using whatif::Steps;

/// A change in tenths of a percent: 25 is 2.5 %.
using Tenths = int;

/// A month's hours in whole quantity steps.
struct BaseMonth
{
    std::vector<Steps> fact = {};
    std::vector<Steps> plan = {}; ///< empty without a given hourly plan
    HourSet night = {};           ///< of the price sheet; else 23:00 to 7:00
};

/// A prepared site as it is, ready to be changed over and over. The prepared case must outlive it.
struct Base
{
    const PreparedCase* prepared = nullptr;
    std::size_t site = 0;
    Exact step = {}; ///< kWh
    std::vector<SiteMonth> months = {};
    std::vector<BaseMonth> steps = {};                           ///< as months
    std::vector<std::shared_ptr<const MonthRates>> planned = {}; ///< rates of the months with a plan

    [[nodiscard]] const Site& input() const { return *prepared->sites[site].input; }
};

/// Refuses what a what-if refuses: too fine a step, too large a load.
[[nodiscard]] Result<Base> baseOf(const PreparedCase& prepared, std::size_t site);

/// What a change of a day may look at besides its hours.
struct MonthView
{
    HourSet night = {};
    Steps lowest = 0; ///< of the month's hours
};

/// Changes the 24 hours of a day in place, in whole steps, none below zero.
using ChangeDay = std::function<void(std::span<Steps> day, const MonthView& month)>;

/// The months with every day changed. A given hourly plan is changed as the load is; an assumed one is
/// assumed anew. What a meter shows finer than the step stays beside it.
[[nodiscard]] std::vector<SiteMonth> changedDays(const Base& base, const ChangeDay& change);

} // namespace meritdesk::retail::sensitivity
