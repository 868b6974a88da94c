#pragma once

#include <vector>

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// One order's stretch of a cumulative curve: from `before` to `after` (half-open) at its price.
struct CurveStep
{
    Price price = {};
    TotalQuantity before = {};
    TotalQuantity after = {};
    Index order = none;
    Quantity accepted = {};

    bool operator==(const CurveStep&) const = default;
};

/// The stepped curves of a book in rank order: demand falls, supply rises. A one-sided book has one demand
/// step without order, at the price cap or else at the highest offer.
struct Curves
{
    std::vector<CurveStep> demand = {};
    std::vector<CurveStep> supply = {};

    bool operator==(const Curves&) const = default;
};

[[nodiscard]] Curves curvesOf(const Book& book, const Clearing& clearing);

} // namespace meritdesk::auction
