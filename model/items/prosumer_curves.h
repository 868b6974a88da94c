#pragma once

#include <vector>

#include "items/prosumer_board.h"

namespace meritdesk::items {

/// Corners of a stepped curve, for drawing: quantities and prices.
struct StepCorners
{
    std::vector<double> quantity = {};
    std::vector<double> price = {};
};

/// The market that exports meet, for drawing; nothing is in it without an effect.
struct OwnEffectCurves
{
    StepCorners supplyBefore = {};
    StepCorners supplyAfter = {};
    StepCorners demand = {};
    double volumeBefore = 0;
    double volumeAfter = 0;
    std::optional<double> priceBefore = {};
    std::optional<double> priceAfter = {};
    double exported = 0; ///< taken by the market
};

[[nodiscard]] OwnEffectCurves ownEffectCurves(const ProsumerBoard& board);

} // namespace meritdesk::items
