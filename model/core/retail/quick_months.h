#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "core/retail/exact.h"
#include "core/retail/month_costs.h"
#include "core/retail/prepared.h"

namespace meritdesk::retail {

/// The months of a site's year in whole numbers of the machine, at most twelve.
struct QuickMonths
{
    std::array<MonthCosts<std::int64_t>, 12> costs = {};
    std::size_t count = 0;
    Exact volumeKwh = {}; ///< of all months

    [[nodiscard]] std::span<const MonthCosts<std::int64_t>> months() const { return {costs.data(), count}; }
};

/// What each category costs a site month by month, from the rates it was prepared with. Nothing when there
/// are no rates or a number does not fit: then the months are billed line by line, to the same kopeck.
[[nodiscard]] std::optional<QuickMonths> quickMonths(std::span<const PreparedTariff> tariffs,
                                                     const PreparedSite& site);

/// The same of months that are not the site's own: another load, another plan.
[[nodiscard]] std::optional<QuickMonths> quickMonths(std::span<const PreparedTariff> tariffs,
                                                     const Site& site, std::span<const SiteMonth> months);

} // namespace meritdesk::retail
