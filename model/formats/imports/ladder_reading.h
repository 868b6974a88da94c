#pragma once

#include <string>
#include <vector>

#include "core/auction/order.h"
#include "formats/imports/doubts.h"
#include "formats/imports/ladder_columns.h"

namespace meritdesk::imports {

/// How the side of an order is found.
enum class SideBy { Words, Sign, Blocks, Buy, Sell };

struct LadderStyle
{
    char decimalMark = '.';
    SideBy sideBy = SideBy::Words;
    auction::Quantity step = auction::Quantity::fromMantissa(1000); ///< quantities are multiples of it
};

/// Reads the rows as orders. A row that has no usable price, quantity or side becomes a doubtful cell and no
/// order; blocks that are empty in a row are passed over. Ids that are missing or used twice are made:
/// "B1", "S1" and so on.
[[nodiscard]] std::vector<auction::Order> readLadder(const Grid& grid, int firstRow,
                                                     const LadderColumns& columns, const LadderStyle& style,
                                                     Doubts& doubts);

} // namespace meritdesk::imports
