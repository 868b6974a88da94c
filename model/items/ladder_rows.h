#pragma once

#include <vector>

#include "core/auction/clearing.h"
#include "core/scenario/auction_edits.h"

namespace meritdesk::items {

class AuctionBoard;

/// One order in its place on the ladder with what it got.
struct LadderRow
{
    scenario::OrderIndex order = 0;
    auction::Price price = {};
    auction::Quantity quantity = {};
    auction::Quantity awarded = {};
    auction::TotalQuantity cumulative = {}; ///< of this order and all better ones
    auction::Status status = auction::Status::None;
    bool marginal = false;
    bool known = false; ///< false while no result is there

    bool operator==(const LadderRow&) const = default;
};

/// The orders of one side, best first: as the shown rule ranked them, or by price alone while it has not.
[[nodiscard]] std::vector<LadderRow> ladderRows(const AuctionBoard& board, auction::Side side);

/// How the numbers of both ladders line up and what a full depth bar stands for.
struct LadderScale
{
    int priceDecimals = 0;
    int quantityDecimals = 0;
    double depth = 1; ///< quantity; a few orders of a large book may be larger

    bool operator==(const LadderScale&) const = default;
};

[[nodiscard]] LadderScale ladderScale(const AuctionBoard& board);

} // namespace meritdesk::items
