#pragma once

#include <vector>

#include "core/response/demand/case.h"
#include "core/response/demand/events.h"
#include "core/response/demand/lines.h"

namespace meritdesk::response::demand {

/// Sums over the companies of the group, MW.
struct GroupVolumes
{
    Fraction komPurchase = {};
    Fraction komGeneration = {};
    Fraction dayAheadPurchase = {};
    Fraction dayAheadGeneration = {};
};

[[nodiscard]] GroupVolumes groupOf(const std::vector<Company>& companies);

/// One mechanism at one depth and duration: a year's money, exact, RUB.
struct Cell
{
    std::size_t depth = 0;     ///< in the depths of the case
    std::size_t duration = 0;  ///< in the durations of the case
    Fraction share = {};       ///< counted share of the depth
    Fraction counted = {};     ///< MW
    Fraction paid = {};        ///< MW, below counted where the pilot's cap binds
    Fraction price = {};       ///< RUB/MW a month, with the reserve where it comes on top
    Fraction premiumRate = {}; ///< on the missing part
    RubPerMwMonth komDelta = {};
    Occasions occasions = {};
    Fraction premium = {}; ///< beside the lines: the increase against never taking part
    YearLines lines = {};

    [[nodiscard]] bool capped() const { return paid < counted; }

    [[nodiscard]] Fraction net() const { return totalOf(lines); }

    bool operator==(const Cell&) const = default;
};

/// What all cells of a case share.
struct CellInputs
{
    const Case& input;
    std::vector<Fraction> delivered; ///< by month, 0..1
    GroupVolumes group;
};

/// How much the price of capacity is multiplied by: the reserve where the price is for a purchased MW.
[[nodiscard]] Fraction reserveFactor(const Case& input, const Mechanism& mechanism);

/// The money of one mechanism in the cell of that depth and duration, with its events and the fall of the
/// auction's price given.
[[nodiscard]] Cell cellOf(const CellInputs& inputs, const Mechanism& mechanism, std::size_t depth,
                          std::size_t duration, const Occasions& occasions);

} // namespace meritdesk::response::demand
