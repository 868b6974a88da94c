#pragma once

#include <optional>
#include <set>
#include <string>

#include "formats/imports/understanding.h"

namespace meritdesk::imports {

/// What files say about the clock of their times.
struct FoundClock
{
    std::set<std::string> said = {}; ///< as shown: "UTC+7", "UTC+5 > UTC+3"; empty when nothing says it
    int hours = 0;                   ///< how far the times are ahead of Moscow by what is said
    bool absolute = false;           ///< every time names its own offset: there is nothing to choose
    bool sure = false;               ///< what is said leaves no question
};

/// "UTC+5" for 5, "UTC" for 0.
[[nodiscard]] std::string utcName(int hours);

/// The clock that collectors' comments GmtFrom and GmtTo say: a message is in the clock that it was shifted
/// to. Call once a message; `from` and `to` are hours ahead of Greenwich.
void addComment(std::optional<int> from, std::optional<int> to, FoundClock& clock);

/// Says what was found and decides how many hours the times are ahead of Moscow: -1 (Kaliningrad) to 9
/// (Kamchatka). What nothing in the file says is a guess.
[[nodiscard]] int decideClock(const FoundClock& found, Understanding& understanding);

} // namespace meritdesk::imports
