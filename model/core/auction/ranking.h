#pragma once

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// The declared price: the value of an order under every rule without a net-back.
[[nodiscard]] Price declaredPrice(const Order& order);

/// The ties in force: those of the book where the rule looks at them, else the rule's own.
[[nodiscard]] Ties tiesOf(const Book& book, const Rule& rule);

} // namespace meritdesk::auction
