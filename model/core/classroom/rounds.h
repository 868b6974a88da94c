#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/auction/clearing.h"
#include "core/classroom/class.h"
#include "core/result.h"

namespace meritdesk::classroom {

/// A round as an auction: the book, and whose orders they are.
struct RoundBook
{
    auction::Book book = {};
    std::vector<std::size_t> seatOf = {}; ///< by order: a position in Class::seats
};

/// A round cleared under its rule.
struct ClearedRound
{
    RoundBook orders = {};
    auction::Clearing clearing = {};
};

/// The sheets of a round as a book, seat by seat in the order of the class.
[[nodiscard]] RoundBook bookOf(const Class& room, std::size_t round);

/// Clears a round through auction::clear(); the findings say what keeps its book from being cleared.
[[nodiscard]] Result<ClearedRound> clearingOf(const Class& room, std::size_t round);

/// What the round's price is called on the board: the one price, else the average of what sellers got;
/// nothing without trade.
[[nodiscard]] std::optional<Fraction> boardPrice(const ClearedRound& round);

/// Every revealed round cleared, in order; rounds that cannot be cleared do not occur among them.
[[nodiscard]] std::vector<ClearedRound> revealedClearings(const Class& room);

} // namespace meritdesk::classroom
