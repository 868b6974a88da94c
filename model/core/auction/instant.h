#pragma once

#include <optional>
#include <string_view>

#include "core/auction/order.h"

namespace meritdesk::auction {

/// Reads YYYY-MM-DDTHH:MM[:SS[.f]] with Z or an offset ±HH:MM (f of 1 to 9 digits, years 0001..9999, no
/// 24:00, no second 60, offset at most 23:59) of a day that exists; nothing otherwise.
[[nodiscard]] std::optional<Instant> readInstant(std::string_view text);

} // namespace meritdesk::auction
