#pragma once

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// What a clearing starts from: both sides ranked, nothing awarded.
struct Ranking
{
    Ladder buyers = {};
    Ladder sellers = {};
    bool bothSides = false; ///< some participant or group has orders on both
};

[[nodiscard]] Ranking rankingOf(const Book& book, const Rule& rule);

/// clear() of a book whose ranking under the rule is known, in the memory of a clearing no longer needed.
[[nodiscard]] Clearing clear(const Book& book, const Rule& rule, const Ranking& ranking,
                             Clearing former = {});

} // namespace meritdesk::auction
