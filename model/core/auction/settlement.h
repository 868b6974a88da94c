#pragma once

#include <span>

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// Every order awarded in the steps pays or gets the one price. Fills Clearing::exact.
void settleAtOnePrice(const Book& book, Clearing& clearing);

/// Every order awarded in the steps pays or gets its own declared value. Fills Clearing::exact.
void settleAsDeclared(const Book& book, Clearing& clearing);

/// Every match of the steps at the mean of its two groups' values. Fills Clearing::exact.
void settleAtMeans(Clearing& clearing);

/// The trades after the steps at the rule's prices for them. Adds to Clearing::exact.
void settleTrades(const Book& book, Clearing& clearing);

/// The exact money of one side as declared, in 0.5e-12 of the currency, before any scale.
[[nodiscard]] Integer declaredMoney(const Ladder& ladder, const Clearing& clearing);

/// Totals, surplus, average price and the orders' amounts, from the exact money of each order; the orders'
/// sides by order.
void closeAccounts(const Book& book, std::span<const Side> sides, Clearing& clearing);

} // namespace meritdesk::auction
