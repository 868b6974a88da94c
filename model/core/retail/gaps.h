#pragma once

#include <string>
#include <vector>

#include "core/result.h"
#include "core/retail/case.h"
#include "core/retail/hourly_values.h"

namespace meritdesk::retail {

/// What filling needs to know: the months that matter, the policy, and what filled values are rounded to.
struct GapRules
{
    std::vector<Month> months = {};
    MissingPolicy policy = MissingPolicy::Error;
    Kwh step = {};
};

/// The hours of one meter or profile in the billed months, month by month, without gaps.
struct FilledHours
{
    std::vector<HourlyValues> months = {};
    std::vector<Finding> warnings = {}; ///< `gap-filled`, one an unbroken gap of a month
};

/// Takes the billed months out of a series and fills their gaps as the policy says; `place` is the point's
/// path. Fails with the first gap that cannot be filled.
[[nodiscard]] Result<FilledHours> fillGaps(const HourlySeries& series, const GapRules& rules,
                                           const std::string& place);

} // namespace meritdesk::retail
