#pragma once

#include <optional>
#include <vector>

#include "items/class_board.h"

namespace meritdesk::items {

/// A declared price in a round, for drawing.
struct BidDot
{
    double price = 0;
    bool sells = false;
    bool awarded = false; ///< at least in part

    bool operator==(const BidDot&) const = default;
};

struct HistoryRound
{
    std::size_t number = 0;           ///< counted from 1
    std::optional<double> price = {}; ///< on the board; nothing without trade
    std::vector<BidDot> bids = {};

    bool operator==(const HistoryRound&) const = default;
};

/// The revealed rounds of a class: prices and the bids around them.
[[nodiscard]] std::vector<HistoryRound> historyOf(const ClassBoard& board);

} // namespace meritdesk::items
