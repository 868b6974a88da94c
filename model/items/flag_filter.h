#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/auction/screens/screening.h"

namespace meritdesk::items {

/// Which flags of a screening are shown and in which order; all of them, round by round, to begin with.
struct FlagFilter
{
    std::string screen = {};      ///< id of the screen that raised them; empty for every screen
    std::string participant = {}; ///< that they name; empty for everybody and the market as a whole
    bool furthestFirst = false;   ///< by the distance from the threshold, relative to it

    bool operator==(const FlagFilter&) const = default;
};

/// One value of a filter with the number of flags that it lets through while the other is open.
struct FlagChoice
{
    std::string id = {};    ///< of the screen, or the participant
    std::string title = {}; ///< label key of the screen, or the participant
    std::size_t flags = 0;

    bool operator==(const FlagChoice&) const = default;
};

/// The screens that raised flags, in the order of their list.
[[nodiscard]] std::vector<FlagChoice> flaggedScreens(const auction::Screening& screening);

/// The participants that flags name, most flags first. A flag about a pair counts for both.
[[nodiscard]] std::vector<FlagChoice> flaggedParticipants(const auction::Screening& screening);

/// The positions in Screening::flags that the filter lets through, in its order.
[[nodiscard]] std::vector<std::size_t> flagsShown(const auction::Screening& screening,
                                                  const FlagFilter& filter);

} // namespace meritdesk::items
