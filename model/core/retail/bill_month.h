#pragma once

#include "core/retail/month_context.h"

namespace meritdesk::retail {

/// One site, one month, every category. `keepLines` off leaves out lines and the days of capacities.
[[nodiscard]] MonthBill billMonth(const Site& site, const PreparedTariff& tariff, const SiteMonth& hours,
                                  bool keepLines);

} // namespace meritdesk::retail
