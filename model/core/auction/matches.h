#pragma once

#include <functional>
#include <vector>

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// One trade between two orders. One-sided: `buy` is `none`.
struct Match
{
    Index step = 0; ///< index in Clearing::steps (the faces count from 1)
    Index buy = none;
    Index sell = none;
    Quantity quantity = {};

    bool operator==(const Match&) const = default;
};

/// Calls with each match in the order made, until it answers false. Matches are made here and not in clear():
/// a step between two big groups has many, and the money needs none of them.
void forEachMatch(const Clearing& clearing, const std::function<bool(const Match&)>& see);

/// All of them.
[[nodiscard]] std::vector<Match> matchesOf(const Clearing& clearing);

} // namespace meritdesk::auction
