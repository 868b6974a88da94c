#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "items/response_board.h"
#include "items/response_cells.h"

namespace meritdesk::items {

/// What became of a day on which an event may be called.
enum class EventState : std::uint8_t {
    Chosen, ///< an event is called
    Beaten, ///< it meets the criterion, other days of the month save more
    NotMet, ///< it does not meet the criterion
    NoEvent ///< nothing is switched off
};

[[nodiscard]] EventState stateOf(const response::demand::CalendarDay& entry);

/// The state in a word: "called".
[[nodiscard]] QString stateText(EventState state);

/// The criterion with its number, labelled as modelled: "net benefits test (modelled, not official)"; empty
/// without a day-ahead market.
[[nodiscard]] QString criterionText(const response::demand::Case& input);

/// Why a day was called or not, in a sentence.
[[nodiscard]] QString whyText(const ResponseBoard& board, std::size_t day);

/// Every day of the calendar, a row each: the best window, prices, both sides of the criterion, what became
/// of it, savings, and why.
[[nodiscard]] ResponseTable eventDaysTable(const ResponseBoard& board);

/// Every month, a row each: days, days that meet the criterion, events, savings of the zone and the group.
[[nodiscard]] ResponseTable eventMonthsTable(const ResponseBoard& board);

/// The calendar in a sentence.
[[nodiscard]] QString eventsSummary(const ResponseBoard& board);

} // namespace meritdesk::items
