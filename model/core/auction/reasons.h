#pragma once

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// Why an order got what it got where ranked ladders are merged; the reason of every rule without its own.
[[nodiscard]] Finding reasonOnLadders(const Book& book, const Clearing& clearing, std::size_t order);

/// The same for an order of continuous trading.
[[nodiscard]] Finding reasonInTrading(const Book& book, const Clearing& clearing, std::size_t order);

/// A reason of that code with the facts price, awarded, declared and, where there is one price, clearing.
[[nodiscard]] Finding reasonNote(const char* code, const Book& book, const Clearing& clearing,
                                 std::size_t order);

} // namespace meritdesk::auction
