#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "items/what_if_money.h"

namespace meritdesk::items {

/// What a row of the table of what-ifs shows.
enum class WhatIfRowKind : std::uint8_t { BestCost, BestSaving, Cost, Saving, Volume, Purchased, Network };

/// A row: what it shows, of which category, and one exact number a column (the load as it is first); empty
/// where there is none.
struct WhatIfRow
{
    WhatIfRowKind kind = WhatIfRowKind::Cost;
    std::size_t category = 0;
    std::vector<std::string> cells = {};

    bool operator==(const WhatIfRow&) const = default;
};

/// The rows of the board's what-ifs in its look's span; empty before the first results.
[[nodiscard]] std::vector<WhatIfRow> whatIfRows(const WhatIfBoard& board);

/// How a cell's number came about; column 0 is the load as it is.
[[nodiscard]] std::optional<Derivation> explainCell(const WhatIfBoard& board, const WhatIfRow& row,
                                                    std::size_t column);

} // namespace meritdesk::items
