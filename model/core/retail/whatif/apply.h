#pragma once

#include <vector>

#include "core/result.h"
#include "core/retail/prepared.h"
#include "core/retail/whatif/work.h"

namespace meritdesk::retail::whatif {

/// A site's hours after the changes of a what-if.
struct ChangedSite
{
    std::vector<SiteMonth> months = {};
    std::vector<Effect> effects = {};   ///< one a change
    std::vector<Finding> findings = {}; ///< what could not be done, what to know
};

/// Makes the changes one after the other. Each is a whole number of quantity steps an hour; no hour falls
/// below zero. A plan that is assumed is assumed anew; a given one moves with the load if the what-if says so
/// (never below zero).
[[nodiscard]] Result<ChangedSite> apply(const PreparedCase& prepared, std::size_t site, const WhatIf& whatIf);

/// The months of a prepared site at a new load.
[[nodiscard]] std::vector<SiteMonth> atLoad(const PreparedCase& prepared, std::size_t site,
                                            const SiteLoad& before, const SiteLoad& after, bool planFollows);

} // namespace meritdesk::retail::whatif
