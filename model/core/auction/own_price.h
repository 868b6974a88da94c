#pragma once

#include <span>

#include "core/auction/clearing.h"
#include "core/derivation/derivation.h"

namespace meritdesk::auction {

/// An order with all of its matches.
struct OwnMatches
{
    Index order = none;
    std::span<const Match> matches = {};
};

/// The own price of an order whose matches have prices of their own: their money over the awarded quantity.
[[nodiscard]] Derivation meanOfMatches(const Book& book, const Clearing& clearing, const OwnMatches& own);

/// The uniform price by the convention in force.
[[nodiscard]] Derivation explainConvention(const Book& book, const Clearing& clearing);

/// A node for the uniform price; the rule's own formula and inputs are still to be put in.
[[nodiscard]] Derivation priceNode(const Book& book, const Clearing& clearing);

} // namespace meritdesk::auction
