#pragma once

#include "core/classroom/class.h"
#include "core/result.h"

namespace meritdesk::classroom {

/// The moves of a game: each gives the class after it, or says why it cannot be made.

/// Hands in sheets, all or none; a sheet that was there for the seat is replaced.
[[nodiscard]] Result<Class> withSheets(Class room, const std::vector<Sheet>& sheets);

/// Takes a seat's sheet back while the round is open.
[[nodiscard]] Result<Class> withoutSheet(Class room, const std::string& seat);

/// Closes the round: the computer bidders hand in, and the book must be one that can be cleared.
[[nodiscard]] Result<Class> closed(Class room);

/// Shows the closed round to everybody: it counts from now on.
[[nodiscard]] Result<Class> revealed(Class room);

/// Opens the next round (the first one of a fresh class) under the class's terms.
[[nodiscard]] Result<Class> withNextRound(Class room);

/// The terms of the next rounds, and of the current one while it is open.
[[nodiscard]] Result<Class> withTerms(Class room, Terms terms);

[[nodiscard]] Result<Class> withSeat(Class room, Seat seat); ///< an empty id gets a free one
[[nodiscard]] Result<Class> renamed(Class room, const std::string& seat, std::string name);
/// Who plays the seat: a computer bidder, or nobody's program. A closed round stays as it was.
[[nodiscard]] Result<Class> playedBy(Class room, const std::string& seat, std::optional<std::string> bidder);
/// Replaces a seat's private numbers; refused once a round is closed.
[[nodiscard]] Result<Class> withValues(Class room, const std::string& seat, std::vector<ValueStep> values);
/// Refused when the seat has a sheet in a closed round.
[[nodiscard]] Result<Class> withoutSeat(Class room, const std::string& seat);

/// An id that no seat has: P1, P2 ..
[[nodiscard]] std::string freshSeatId(const Class& room);

} // namespace meritdesk::classroom
