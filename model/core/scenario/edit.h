#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/result.h"
#include "core/scenario/scenario.h"

namespace meritdesk::scenario {

/// A change a user asked for: a pure function from one scenario to the next, or the findings that refuse it.
struct Edit
{
    std::string key = {};         ///< label of the undo step, such as "edit-order-price"
    std::vector<Fact> facts = {}; ///< values of that label
    std::string mergeKey = {};    ///< the same key in a row merges into one undo step; empty never merges
    std::function<Result<Scenario>(const Scenario&)> apply = {};
};

} // namespace meritdesk::scenario
