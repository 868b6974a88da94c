#pragma once

#include <vector>

#include "formats/imports/balance_reading.h"
#include "formats/imports/import_preview.h"
#include "formats/imports/understanding.h"

namespace meritdesk::imports {

/// Adds the prices of a surplus and of a shortage to the readings: as one imbalance price where they are
/// equal throughout; else as the operator's buy and sell price, which is said and can be turned round.
void takeSides(BalanceReading surplus, BalanceReading shortage, Understanding& understanding,
               ImportPreview& preview, std::vector<BalanceReading>& readings);

namespace choice {
inline constexpr std::string_view balanceSides = "import-balance-sides"; ///< as-said | turned
} // namespace choice

} // namespace meritdesk::imports
