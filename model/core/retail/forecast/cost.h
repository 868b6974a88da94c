#pragma once

#include <vector>

#include "core/retail/bill.h"
#include "core/retail/prepared.h"

namespace meritdesk::retail::forecast {

/// What a plan costs in a category that is billed by plan (5, 6), roubles without VAT over the months.
struct PlanCost
{
    const Category* category = nullptr;
    bool available = false; ///< in every month
    Money over = {};        ///< fact above plan
    Money under = {};       ///< plan above fact
    Money deviation = {};   ///< on the sum of absolute deviations
    Money planVolume = {};  ///< on the sum of plans; also due when the plan is exact
    Money total = {};       ///< the category's whole bill

    /// What would not be due had the plan been exact.
    [[nodiscard]] Money ofDeviations() const { return over + under + deviation; }

    bool operator==(const PlanCost&) const = default;
};

/// The costs of the months as planned; a category that lacks prices or hours in some month is left out.
[[nodiscard]] std::vector<PlanCost> planCosts(const PreparedCase& prepared, std::size_t site,
                                              const std::vector<SiteMonth>& planned);

/// Why a category cannot be computed although there is a plan: the reasons of the first such month. The site
/// may or may not have a plan of its own.
struct Lacking
{
    const Category* category = nullptr;
    Month month = {};
    std::vector<Reason> reasons = {};

    bool operator==(const Lacking&) const = default;
};

[[nodiscard]] std::vector<Lacking> lackingForPlans(const PreparedCase& prepared, std::size_t site,
                                                   const std::vector<SiteMonth>& planned);

} // namespace meritdesk::retail::forecast
