#pragma once

#include <QString>

#include "items/day_ahead_board.h"

namespace meritdesk::items {

/// What the reductions do to the market, in one sentence; its money is a link "zone" where `links`.
[[nodiscard]] QString dayAheadHeadline(const DayAheadBoard& board, bool links);

/// What else there is to know: hours of scarcity and of surplus, verdicts (modelled), what is constructed.
[[nodiscard]] QString dayAheadDetail(const DayAheadBoard& board);

/// What happens in the hour looked at: who sets its price without and with the reduction, what is missing or
/// too much.
[[nodiscard]] QString dayAheadHourSentence(const DayAheadBoard& board);

/// Why the market cannot be cleared, a line each.
[[nodiscard]] QString dayAheadFaultText(const DayAheadBoard& board);

} // namespace meritdesk::items
