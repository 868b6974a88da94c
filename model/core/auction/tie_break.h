#pragma once

#include <compare>

#include "core/auction/rule.h"

namespace meritdesk::auction {

/// Sellers by the rule's own keys, an absent one last.
[[nodiscard]] std::strong_ordering compareByKeys(const Rule& rule, const Order& a, const Order& b);

/// How two orders of one side and one value rank: by the rule's keys, then the ties in force. Equal ones
/// share alike.
[[nodiscard]] std::strong_ordering compareAtOneValue(const Book& book, const Rule& rule, const Order& a,
                                                     const Order& b);

} // namespace meritdesk::auction
