#pragma once

#include <vector>

#include "formats/imports/balance_reading.h"
#include "formats/imports/import_preview.h"
#include "formats/imports/understanding.h"

namespace meritdesk::imports {

/// Asks how readings meet the case that is open (its span, its step, what is there), and gives the preview
/// what will be put where, what is missing, and the edit that does it.
void finishBalance(std::vector<BalanceReading> readings, Understanding& understanding,
                   ImportPreview& preview);

namespace choice {
inline constexpr std::string_view balanceSpan = "import-balance-span";         ///< keep | extend | file
inline constexpr std::string_view balanceStep = "import-balance-step";         ///< 15 | 30 | 60
inline constexpr std::string_view balanceCoarse = "import-balance-coarse";     ///< leave | divide
inline constexpr std::string_view balanceApply = "import-balance-apply";       ///< merge | replace | sum
inline constexpr std::string_view balanceQuarters = "import-balance-quarters"; ///< hours | parts
} // namespace choice

} // namespace meritdesk::imports
