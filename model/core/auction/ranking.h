#pragma once

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// The declared price: the value of an order under every rule without a net-back.
[[nodiscard]] Price declaredPrice(const Order& order);

/// Ranks one side of a book under a rule: by value, the rule's keys, the ties in force, then input order.
/// Nothing is awarded yet.
[[nodiscard]] Ladder rank(const Book& book, const Rule& rule, Side side);

} // namespace meritdesk::auction
