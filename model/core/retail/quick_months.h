#pragma once

#include <optional>
#include <vector>

#include "core/retail/bill.h"
#include "core/retail/prepared.h"

namespace meritdesk::retail {

/// A month's volume and what each category costs, from the rates it was prepared with, in whole numbers of
/// the machine; the bill has no lines and nothing else in it. Nothing when there are no rates or a number
/// does not fit: then the month is billed line by line, to the same kopeck.
[[nodiscard]] std::optional<MonthBill> quickMonth(const Site& site, const PreparedTariff& tariff,
                                                  const SiteMonth& hours);

/// All months of a site, or nothing.
[[nodiscard]] std::optional<std::vector<MonthBill>> quickMonths(const PreparedCase& prepared,
                                                                std::size_t site);

} // namespace meritdesk::retail
