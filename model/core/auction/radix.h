#pragma once

#include <vector>

#include "core/auction/columns.h"

namespace meritdesk::auction {

/// The orders of one side by key, the smallest first; equal keys in input order. Linear in the orders.
[[nodiscard]] std::vector<Index> sortedByKey(const Columns& columns, Side side);

} // namespace meritdesk::auction
