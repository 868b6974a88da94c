#pragma once

#include <optional>

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// True when the order has a participant of its own, named as the order is, and no group.
[[nodiscard]] inline bool standsAlone(const Order& order)
{
    return !order.group && order.participant == order.id;
}

/// Some participant or group has orders on both sides; without that no match can be within one.
[[nodiscard]] bool someoneIsOnBothSides(const Book& book);

/// The first match within one participant or one group, as its place in the list of matches; null if none.
[[nodiscard]] std::optional<std::size_t> firstSelfTrade(const Book& book, const Clearing& clearing);

} // namespace meritdesk::auction
