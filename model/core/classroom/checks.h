#pragma once

#include <string>
#include <vector>

#include "core/classroom/class.h"
#include "core/finding.h"

namespace meritdesk::classroom {

/// What is wrong with a seat by itself: no name, a quantity not above zero, too many or too large numbers, a
/// computer bidder that nobody knows.
[[nodiscard]] std::vector<Finding> seatFindings(const Seat& seat);

/// What is wrong with the class before its sheets: seats, ids or names that stand twice, an unknown rule, a
/// number of rounds outside 1..mostRounds, steps that are not above zero.
[[nodiscard]] std::vector<Finding> classFindings(const Class& room);

/// What keeps a sheet from being handed in for the round: unknown seat, no rows or too many, values off the
/// announced steps, more than the seat has where the class's rule says so.
[[nodiscard]] std::vector<Finding> sheetFindings(const Class& room, std::size_t round, const Sheet& sheet);

/// The order's side against the seat's; nothing when they agree.
[[nodiscard]] std::vector<Finding> sideFindings(const Seat& seat, auction::Side declared, std::string place);

} // namespace meritdesk::classroom
