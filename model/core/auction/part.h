#pragma once

#include <vector>

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// Groups of both ladders, in the order in which they are to be served.
struct ChosenGroups
{
    std::vector<Index> buy = {};
    std::vector<Index> sell = {};
};

/// A clearing of its own made of the chosen groups alone, nothing awarded yet.
[[nodiscard]] Clearing partOf(const Clearing& whole, const ChosenGroups& chosen);

/// Takes awards, steps and volume of a merged part into the clearing that it was made from.
void takeBack(const Clearing& part, const ChosenGroups& chosen, Clearing& whole);

/// Splits every group of a ladder into the orders of the first class and the rest, in this order, each in the
/// order that it had.
void splitGroups(const Book& book, Ladder& ladder, bool (*isFirst)(const Book&, const Order&));

} // namespace meritdesk::auction
