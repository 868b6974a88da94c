#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/auction/order.h"
#include "formats/imports/table_profile.h"

namespace meritdesk::imports {

/// A price and quantity column that belong together, and the side of their block when the headings say it.
struct LadderBlock
{
    int price = -1;
    int quantity = -1;
    int participant = -1;
    int id = -1;
    std::optional<auction::Side> side = {};
};

/// What the columns of a table of orders are: one block of orders, or one a side.
struct LadderColumns
{
    std::vector<LadderBlock> blocks = {};
    int side = -1;
    int time = -1;
    int group = -1;
};

/// Finds the columns by the words of their headings in Russian, Chinese, Estonian and English, in any order;
/// without headings, the first two number columns are price and quantity.
[[nodiscard]] LadderColumns ladderColumns(const Grid& grid, const TableProfile& profile);

/// The side that a word names: "buy", "покупка", "卖出", "müük", "B", "S".
[[nodiscard]] std::optional<auction::Side> sideOf(std::string_view word);

} // namespace meritdesk::imports
