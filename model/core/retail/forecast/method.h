#pragma once

#include <string_view>
#include <vector>

#include "core/retail/forecast/known.h"

namespace meritdesk::retail::forecast {

/// A known day and how much it counts for in the plan of another.
struct BasisDay
{
    std::size_t day = 0; ///< position in History::days
    std::int64_t weight = 1;

    bool operator==(const BasisDay&) const = default;
};

/// The days that a plan is the weighted mean of, hour by hour; no day when the method cannot plan.
using Basis = std::vector<BasisDay>;

/// A way to plan a day from days already metered: one constant a file in methods/, named in methods.h.
struct Method
{
    std::string_view id = {};
    std::string_view title = {};      ///< label key
    std::string_view summary = {};    ///< label key
    const Method* fallback = nullptr; ///< the simpler method for days that this one cannot plan; may be null
    Basis (*basis)(const Known&) = nullptr;
};

} // namespace meritdesk::retail::forecast
