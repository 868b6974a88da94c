#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/auction/screens/series.h"

namespace meritdesk::auction {

/// A seller with its capacity and the two largest of the others.
struct Firm
{
    std::string participant = {};
    TotalQuantity capacity = {};
    TotalQuantity declared = {};     ///< its sell orders of the round
    TotalQuantity largestOther = {}; ///< 0 without one
    TotalQuantity secondOther = {};  ///< 0 without one
};

/// Who could serve a round's demand: what the indices of market power are computed from.
struct Structure
{
    bool ofCapacities = false; ///< false: declared sell quantities stand in for capacities
    bool hasOrders = false;
    TotalQuantity capacity = {}; ///< of all firms, > 0
    std::optional<TotalQuantity> demand = {};
    std::vector<Firm> firms = {}; ///< in order of first appearance
};

/// The structure of a round; nothing when nobody has capacity or a sell order.
[[nodiscard]] std::optional<Structure> structureOf(const Round& round);

/// A firm's part of the capacity, 0..1.
[[nodiscard]] Fraction shareOf(const Structure& structure, const Firm& firm);

/// `quantity` / demand; nothing without demand.
[[nodiscard]] std::optional<Fraction> ratioToDemand(const Structure& structure, TotalQuantity quantity);

} // namespace meritdesk::auction
