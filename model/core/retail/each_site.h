#pragma once

#include <functional>
#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "core/retail/prepared.h"

namespace meritdesk::retail {

/// How long work on many sites is done.
struct ManySites
{
    Progress progress = {}; ///< called on the caller's thread
    unsigned cores = 0;     ///< 0: all the machine has
};

/// What is to be said of the sites of a case that were gone through.
struct SitesDone
{
    std::vector<Finding> warnings = {}; ///< of the case, then of its sites in their order
};

/// Prepares the sites of a case one after the other, hands each to `use`, and forgets it: of 10,000 sites a
/// few are in memory together. `use` is called on several threads at once, once for every site. Fails with
/// the faults of the first site that has any, or with `cancelled`.
[[nodiscard]] Result<SitesDone>
eachSite(const PreparedCase& shared, const ManySites& how,
         const std::function<void(std::size_t index, const PreparedSite& site)>& use);

} // namespace meritdesk::retail
