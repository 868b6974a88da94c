#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// One participant's business over all its orders.
struct ParticipantResult
{
    std::string participant = {};
    TotalQuantity bought = {};
    TotalQuantity sold = {};
    Money paid = {};     ///< sum of its buy orders' amounts
    Money received = {}; ///< sum of its sell orders' amounts
    Fraction rent = {};  ///< exact: value of its awards at declared prices against what it paid and got

    bool operator==(const ParticipantResult&) const = default;
};

/// In order of first appearance in the book.
[[nodiscard]] std::vector<ParticipantResult> participantsOf(const Book& book, const Clearing& clearing);

} // namespace meritdesk::auction
