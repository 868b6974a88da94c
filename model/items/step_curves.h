#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/auction/book.h"
#include "core/shared.h"
#include "items/order_tints.h"

namespace meritdesk::items {

/// One order as a step of its curve: it reaches from `from` to `to` on the quantity axis. For drawing only.
struct CurveStep
{
    std::size_t order = 0; ///< index in the book
    double from = 0;
    double to = 0;
    double price = 0;
    double served = 0; ///< what of it trades

    bool operator==(const CurveStep&) const = default;
};

/// How the gain from trade is shared: what the areas between the curves mean.
enum class SurplusAreas {
    None,
    UniformPrice, ///< split by the price line
    Operator,     ///< everything stays with the operator
    Shared,       ///< split otherwise, such as match by match: one area
};

/// The supply and demand curves of a book with what its clearing found: numbers for drawing, texts ready to
/// show. Demand falls, supply rises, both from quantity 0.
struct StepCurves
{
    std::vector<CurveStep> demand = {};
    std::vector<CurveStep> supply = {};
    std::optional<double> fixedDemand = {}; ///< a demand that takes any price up to `priceCap`
    std::optional<double> priceCap = {};
    double volume = 0; ///< traded quantity; 0 when nothing trades
    std::optional<double> price = {};
    std::optional<double> lowest = {};  ///< of the prices that support the volume
    std::optional<double> highest = {}; ///< of the prices that support the volume
    SurplusAreas areas = SurplusAreas::None;
    bool servesInOrder = true; ///< what trades is what lies left of the volume, on both curves
    bool netBack = false;      ///< demand stands at what is left of the bids after grid tariff and levies
    std::optional<std::size_t> cut = {}; ///< the order that the margin runs through, if it is a single one
    OrderTints tints = {};               ///< how the orders are coloured
    Shared<auction::Book> book = {};     ///< names and exact values of the orders

    /// The step of the cut order where the volume ends inside it, or null.
    [[nodiscard]] const CurveStep* cutStep() const;
};

/// The step that covers a quantity (the right one at a border), or null beyond the curve's end.
[[nodiscard]] const CurveStep* stepAt(std::span<const CurveStep> curve, double quantity);

} // namespace meritdesk::items
