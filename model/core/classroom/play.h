#pragma once

#include "core/classroom/class.h"
#include "core/result.h"

namespace meritdesk::classroom {

/// How a game goes on from here.
struct Conduct
{
    Terms terms = {};
    bool capacityBinds = true;
    std::size_t plannedRounds = 3; ///< 1..mostRounds

    bool operator==(const Conduct&) const = default;
};

[[nodiscard]] Conduct conductOf(const Class& room);

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

/// How the next rounds go, and the current one while it is open. Refused when the sheets on the table do not
/// fit, and when a round of honest bids could not be cleared so.
[[nodiscard]] Result<Class> withConduct(Class room, Conduct conduct);

[[nodiscard]] Result<Class> withSeat(Class room, Seat seat); ///< an empty id gets a free one
[[nodiscard]] Result<Class> renamed(Class room, const std::string& seat, std::string name);
/// Who plays the seat: a computer bidder, or nobody's program. A closed round stays as it was.
[[nodiscard]] Result<Class> playedBy(Class room, const std::string& seat, std::optional<std::string> bidder);
/// Replaces the seat that has this id. Side and private numbers are refused once a round is closed; a sheet
/// on the table is taken back where the side changes.
[[nodiscard]] Result<Class> withSeatChanged(Class room, Seat seat);
/// Refused when the seat has a sheet in a closed round.
[[nodiscard]] Result<Class> withoutSeat(Class room, const std::string& seat);

/// An id that no seat has: P1, P2 ..
[[nodiscard]] std::string freshSeatId(const Class& room);

} // namespace meritdesk::classroom
