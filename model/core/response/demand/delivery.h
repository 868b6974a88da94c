#pragma once

#include <vector>

#include "core/response/demand/case.h"

namespace meritdesk::response::demand {

/// The delivered share of each month, 0..1: what is above the obligation is not paid.
[[nodiscard]] std::vector<Fraction> deliveredShares(const Case& input);

/// The sum over the months of what is missing, 1 - r, after every r was multiplied by `factor` and held at 1.
[[nodiscard]] Fraction missingMonths(const std::vector<Fraction>& shares, const Fraction& factor = 1);

/// A warning for each share above 1, which counts as 1.
[[nodiscard]] std::vector<Finding> deliveryWarnings(const Case& input);

} // namespace meritdesk::response::demand
