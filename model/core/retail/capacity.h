#pragma once

#include <optional>

#include "core/retail/bill.h"
#include "core/retail/prepared.h"

namespace meritdesk::retail {

/// Purchased capacity (покупная мощность), kW: the mean of the consumption at the published peak hour of each
/// day of the commercial operator's list.
[[nodiscard]] std::optional<Exact> purchasedKw(const PreparedTariff& tariff, const HourlyValues& fact);

/// Network capacity (сетевая мощность), kW: the mean over the working days of the largest consumption in the
/// planned peak hours. The points of the site are summed before, so it is the coincident maximum.
[[nodiscard]] std::optional<Exact> networkKw(const PreparedTariff& tariff, const HourlyValues& fact);

/// The same with the days and hours that formed them.
[[nodiscard]] std::optional<Capacity> purchasedCapacity(const PreparedTariff& tariff,
                                                        const HourlyValues& fact);
[[nodiscard]] std::optional<Capacity> networkCapacity(const PreparedTariff& tariff, const HourlyValues& fact);

} // namespace meritdesk::retail
