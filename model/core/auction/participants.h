#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/auction/clearing.h"
#include "core/auction/money.h"

namespace meritdesk::auction {

/// Value of a participant's awards at declared prices against what it paid and got, exactly. What is settled
/// to scale stands apart: fractions cost more than the clearing.
struct Rent
{
    WideSum counted = {};                 ///< exact money
    std::optional<Fraction> toScale = {}; ///< of the currency
};

/// One participant's business over all its orders.
struct ParticipantResult
{
    std::size_t firstOrder = 0; ///< of its orders in the book: tells its name
    TotalQuantity bought = {};
    TotalQuantity sold = {};
    Money paid = {};     ///< sum of its buy orders' amounts
    Money received = {}; ///< sum of its sell orders' amounts
    Rent rent = {};
};

/// What a participant gains from one clearing over what it gains from another, rounded to cents once.
[[nodiscard]] Money gainOver(const ParticipantResult& before, const ParticipantResult& now);

/// Clearing by clearing everybody's results, in order of first appearance in the book.
[[nodiscard]] std::vector<std::vector<ParticipantResult>> participantsOf(const Book& book,
                                                                         std::span<const Clearing> clearings);

} // namespace meritdesk::auction
