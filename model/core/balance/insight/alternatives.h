#pragma once

#include "core/balance/insight/comparison.h"
#include "core/progress.h"

namespace meritdesk::balance::insight {

/// What a party pays over a scope under one rule, cents.
struct AlternativeMoney
{
    Integer sold = {};   ///< energy sold to it, or an assessment beside the energy
    Integer bought = {}; ///< energy bought from it: the party is paid
    Integer fees = {};

    [[nodiscard]] Integer net() const { return sold - bought; }

    [[nodiscard]] Integer total() const { return net() + fees; }

    bool operator==(const AlternativeMoney&) const = default;
};

/// One rule in the table that puts them side by side: either money with what it assumes, or what it lacks.
struct Alternative
{
    std::string_view id = {};
    std::string_view title = {}; ///< label key
    std::string_view source = {};
    Grade grade = Grade::Law;
    bool asSettled = false; ///< the rule, or the rules by date, of the case itself
    std::optional<AlternativeMoney> money = {};
    std::vector<Finding> notes = {}; ///< what was assumed and filled, warnings
    std::vector<Finding> lacks = {}; ///< why there is no money
};

/// The case as settled, then every regime of regimes.h and every rule of comparisons.h on the same data.
/// `mayFill` lets the fills of fills.h stand in for series that a rule lacks. `cancelled` when told to stop.
[[nodiscard]] Result<std::vector<Alternative>> alternatives(const PartyBook& book, bool mayFill,
                                                            const Progress& progress = {});

/// How the total of an alternative that has money came about; it is settled again for that.
[[nodiscard]] Derivation explainAlternative(const PartyBook& book, const Alternative& alternative,
                                            bool mayFill);

} // namespace meritdesk::balance::insight
