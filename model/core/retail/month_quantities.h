#pragma once

#include <array>
#include <optional>

#include "core/retail/month_rates.h"
#include "core/retail/prepared.h"

namespace meritdesk::retail {

/// A site's sums over a month as whole numbers at one scale; costs carry the scale of their prices besides.
struct MonthQuantities
{
    int scale = 0;
    int bits = 0; ///< of the largest magnitude
    std::array<Int128, monthSums> sums = {};

    Int128& operator[](MonthSum sum) { return sums.at(static_cast<std::size_t>(sum)); }

    const Int128& operator[](MonthSum sum) const { return sums.at(static_cast<std::size_t>(sum)); }
};

/// Nothing when a sum does not fit.
[[nodiscard]] std::optional<MonthQuantities> monthQuantities(const PreparedTariff& tariff,
                                                             const SiteMonth& hours, const MonthRates& rates);

/// 10^n for 0 <= n <= 18.
[[nodiscard]] std::int64_t tens(int n);

} // namespace meritdesk::retail
