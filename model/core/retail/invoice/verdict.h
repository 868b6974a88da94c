#pragma once

#include "core/retail/invoice/check.h"
#include "core/retail/invoice/expected.h"

namespace meritdesk::retail::invoice {

/// Judges a row of lines that our bill knows: its figures are filled in, expected and billed.
[[nodiscard]] Verdict verdictOf(const Row& row, const Expected& expected);

/// True when quantity x price gives the amount as well as the shown figures can tell (half of their last
/// digits).
[[nodiscard]] bool arithmeticHolds(const Line& line);

} // namespace meritdesk::retail::invoice
