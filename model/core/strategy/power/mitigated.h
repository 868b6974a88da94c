#pragma once

#include <optional>
#include <vector>

#include "core/strategy/power/mitigation.h"

namespace meritdesk::strategy::power {

/// A rule against market power: at most one of the two; none lets all offers stand.
struct Mitigation
{
    std::optional<Price> cap = {};
    std::optional<Ratio> reference =
        {}; ///< share above its cost at which a pivotal seller's offer falls to it

    bool operator==(const Mitigation&) const = default;
};

/// The offers under the rule; `pivotal` are the sellers that reference bids look at.
[[nodiscard]] inline Offered mitigated(const Offered& offered, const Mitigation& rule,
                                       const std::vector<Pivotal>& pivotal)
{
    if (rule.cap)
        return capped(offered, *rule.cap);
    return rule.reference ? atReference(offered, pivotal, *rule.reference) : offered;
}

} // namespace meritdesk::strategy::power
