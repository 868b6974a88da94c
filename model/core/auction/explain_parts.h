#pragma once

#include <optional>
#include <span>
#include <string>

#include "core/auction/clearing.h"
#include "core/derivation/derivation.h"

namespace meritdesk::auction {

/// Where an order stands: its ladder, group and slot.
struct Place
{
    const Ladder* ladder = nullptr;
    Side side = Side::Buy;
    std::size_t group = 0;
    std::size_t slot = 0;
    std::span<const Match> matches = {}; ///< its own, in the order made
};

/// Looks among the orders of its value alone; to explain many orders walk the ladders instead.
[[nodiscard]] Place placeOf(const Book& book, const Clearing& clearing, std::size_t order);

/// explainAward() and explainAmount() for an order whose place is known.
[[nodiscard]] Derivation explainAwardAt(const Book& book, const Clearing& clearing, const Place& place);
[[nodiscard]] Derivation explainAmountAt(const Book& book, const Clearing& clearing, const Place& place);

[[nodiscard]] Source sourceOf(const Clearing& clearing);

[[nodiscard]] std::string currencyUnit(const Book& book);
[[nodiscard]] std::string priceUnit(const Book& book);
[[nodiscard]] std::string quantityUnit(const Book& book);

/// A cent, or "0": what largest remainder added to a floored amount.
[[nodiscard]] std::string centAdded(const Fraction& exact, Money rounded);

} // namespace meritdesk::auction
