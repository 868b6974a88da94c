#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <vector>

#include "core/result.h"
#include "core/retail/prepared.h"
#include "core/retail/whatif/when.h"

namespace meritdesk::retail::whatif {

/// Energy of one hour counted in quantity steps. What a meter shows finer than the step stays as it is beside
/// them.
using Steps = std::int64_t;

inline constexpr std::size_t hoursADay = 24;

struct MonthLoad
{
    const PreparedTariff* tariff = nullptr;
    std::set<Day> workingDays = {};
    std::vector<Steps> hours = {}; ///< 24 x days of the month
};

/// A consumer's load while it is changed.
struct SiteLoad
{
    Exact step = {}; ///< kWh
    std::vector<MonthLoad> months = {};
};

/// One day of it; the hours may be written.
struct DayLoad
{
    Day day = {};
    bool working = false;
    const MonthLoad* month = nullptr;
    std::span<Steps> hours = {}; ///< 24
};

/// The load of a prepared site in whole steps. A step below 0.000001 kWh or an hour of 10^14 steps is
/// refused: sums are kept in 64 bits.
[[nodiscard]] Result<SiteLoad> siteLoad(const PreparedCase& prepared, std::size_t site);

/// The days that a change holds on, in their order.
[[nodiscard]] std::vector<DayLoad> daysOf(SiteLoad& load, const When& when);

/// `hours` with the steps by which `to` differs from `from`, exact.
[[nodiscard]] HourlyValues moved(const HourlyValues& hours, const std::vector<Steps>& from,
                                 const std::vector<Steps>& to, const Exact& step);

/// That many steps in kWh.
[[nodiscard]] Exact kwhOf(Steps steps, const Exact& step);

} // namespace meritdesk::retail::whatif
