#pragma once

#include <span>
#include <vector>

#include "core/auction/order.h"

namespace meritdesk::auction {

/// Shares a total among weights, pro rata, in whole multiples of `step` by largest remainder (ties: the
/// first). The total is at most the sum of the weights; total and weights are multiples of the step.
[[nodiscard]] std::vector<Quantity> shareProRata(TotalQuantity total, std::span<const Quantity> weights,
                                                 Quantity step);

} // namespace meritdesk::auction
