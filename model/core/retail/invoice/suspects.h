#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/retail/invoice/cause.h"

namespace meritdesk::retail::invoice {

/// Tests the typical errors on rows that differ. Months billed anew are made once, at the first such row.
class Suspicion
{
public:
    explicit Suspicion(const Ground& ground)
        : m_ground(ground)
    {
    }

    /// The causes that reproduce what was billed, the likeliest first, at most five: those that give the
    /// amount; without any, those that give the quantity or the price.
    [[nodiscard]] std::vector<Suspect> suspectsOf(const Scene& scene);

private:
    void testAlternatives(const Cause& cause, const Scene& scene, std::vector<Suspect>& found);
    [[nodiscard]] const std::vector<Alternative>& alternativesOf(const Cause& cause);

    const Ground& m_ground;
    std::map<const Cause*, std::vector<Alternative>> m_alternatives = {};
};

} // namespace meritdesk::retail::invoice
