#pragma once

#include <array>
#include <bitset>

#include "core/calendar/day.h"
#include "core/retail/categories.h"

namespace meritdesk::retail {

/// Categories by their place in the list.
using CategorySet = std::bitset<categories.size()>;

/// What every category costs in a month, in kopecks; Kopecks is a whole number.
template <class Kopecks>
struct MonthCosts
{
    Month month = {};
    CategorySet computed = {};                         ///< has amounts
    CategorySet available = {};                        ///< has amounts and is open to the site
    std::array<Kopecks, categories.size()> total = {}; ///< without VAT; 0 where it is not computed
    std::array<Kopecks, categories.size()> vat = {};

    bool operator==(const MonthCosts&) const = default;
};

} // namespace meritdesk::retail
