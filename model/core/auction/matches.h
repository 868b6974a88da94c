#pragma once

#include <functional>
#include <span>
#include <vector>

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// Calls with each match in the order made, until it answers false. Matches are made here and not in clear():
/// a step between two big groups has many, and the money needs none of them.
void forEachMatch(const Clearing& clearing, const std::function<bool(const Match&)>& see);

/// The matches of every order, each in the order made.
class MatchIndex
{
public:
    MatchIndex(const Book& book, const Clearing& clearing);

    [[nodiscard]] std::span<const Match> of(std::size_t order) const
    {
        return std::span(m_matches).subspan(m_start[order], m_start[order + 1] - m_start[order]);
    }

private:
    std::vector<std::size_t> m_start =
        {}; ///< order o has the matches m_start[o] .. m_start[o + 1], half-open
    std::vector<Match> m_matches = {};
};

/// All of them.
[[nodiscard]] std::vector<Match> matchesOf(const Clearing& clearing);

} // namespace meritdesk::auction
