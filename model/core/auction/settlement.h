#pragma once

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// Every awarded order pays or gets the one price. Fills Clearing::exact.
void settleAtOnePrice(const Book& book, Clearing& clearing);

/// Every awarded order pays or gets its own declared price. Fills Clearing::exact.
void settleAsDeclared(const Book& book, Clearing& clearing);

/// Totals, surplus, average price and the orders' amounts, from the exact money of each order.
void closeAccounts(const Book& book, Clearing& clearing);

} // namespace meritdesk::auction
