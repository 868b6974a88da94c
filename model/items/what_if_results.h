#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/calendar/production_calendar.h"
#include "core/finding.h"
#include "core/progress.h"
#include "core/retail/whatif/card.h"
#include "core/scenario/what_ifs.h"
#include "core/shared.h"

namespace meritdesk::items {

/// A what-if and what came of it: the outcome, or the findings that say why there is none.
struct CardResult
{
    retail::whatif::Card card = {};
    std::shared_ptr<const retail::whatif::CardOutcome> came = {}; ///< null when it failed
    std::vector<Finding> findings = {};                           ///< why it failed, or what to know
};

/// A consumer's what-ifs computed from a case that holds this consumer alone, at index 0.
struct WhatIfResults
{
    Shared<retail::Case> whole = {};                   ///< what it was computed from
    std::size_t site = 0;                              ///< of the consumer in it
    Shared<retail::Case> input = {};                   ///< with the consumer alone
    std::optional<retail::PreparedCase> prepared = {}; ///< points into `input`
    retail::SiteBill before = {};
    std::vector<CardResult> cards = {};
    std::vector<Finding> findings = {}; ///< why nothing could be computed

    [[nodiscard]] bool valid() const { return prepared.has_value(); }
};

using WhatIfResultsPtr = std::shared_ptr<const WhatIfResults>;

/// What is asked: the what-ifs of one consumer of a case.
struct WhatIfQuestion
{
    Shared<retail::Case> input = {};
    std::size_t site = 0;
    scenario::Cards cards = {};
};

/// Computes what-ifs (long work, for a worker). What `former` has of the same case and the same changes is
/// taken over. When told to stop, the rest of the cards say `cancelled`.
[[nodiscard]] WhatIfResultsPtr whatIfResults(const WhatIfQuestion& question,
                                             const ProductionCalendar& calendar,
                                             const WhatIfResultsPtr& former = {},
                                             const Progress& progress = {});

} // namespace meritdesk::items
