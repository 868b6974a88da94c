#pragma once

#include <functional>
#include <optional>
#include <string>

#include "core/balance/derive.h"
#include "core/balance/incentive/explain.h"

namespace meritdesk::balance::incentive {

[[nodiscard]] std::string startOf(const Lesson& lesson, std::size_t period);

/// A node that sums days (`<key>_day`), each of which sums what `make` tells of its periods (`<key>_period`);
/// periods it tells nothing of, or 0, are left out.
[[nodiscard]] Derivation
byDay(const Lesson& lesson, const std::string& key,
      const std::function<std::optional<Derivation>(const GroundPeriod& period)>& make);

/// The dearest or the cheapest energy of a period.
[[nodiscard]] Derivation extremeOf(const Lesson& lesson, const GroundPeriod& period, bool highest);

/// What a period costs above day-ahead with a bias, on the branch where it has this side (+1, 0, -1).
[[nodiscard]] Derivation branchCost(const Lesson& lesson, const GroundPeriod& period, int side,
                                    std::int64_t bias, const std::string& key);

} // namespace meritdesk::balance::incentive
