#pragma once

#include <vector>

#include "core/auction/columns.h"

namespace meritdesk::auction {

/// The orders of one side, sorted. Run r of equal keys holds the places starts[r] .. starts[r + 1],
/// half-open.
struct Runs
{
    std::vector<Index> orders = {};
    std::vector<Index> starts = {};
};

/// Sorts the orders of one side by key, the smallest first; equal keys in input order. Linear in the orders.
[[nodiscard]] Runs sortedByKey(const Columns& columns, Side side);

} // namespace meritdesk::auction
