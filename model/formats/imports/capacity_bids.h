#pragma once

#include <string_view>
#include <vector>

#include "core/response/kom/case.h"
#include "core/result.h"

namespace meritdesk::imports {

/// Reads a table of capacity bids as it is copied from a spreadsheet: id, kind, price, volume and whether it
/// is divisible, by its headings or, without any, in this order (three columns: id, price, volume; two:
/// price, volume). Without a kind a bid with a price is priced, one without is price-taking; without an id
/// it gets its number. Findings capacity-table-*, by line.
[[nodiscard]] Result<std::vector<response::kom::Bid>> readCapacityBids(std::string_view text);

} // namespace meritdesk::imports
