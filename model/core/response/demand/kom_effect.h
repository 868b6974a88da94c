#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/finding.h"
#include "core/response/kom/clear.h"

namespace meritdesk::response::demand {

/// What the reduction does to the price of the capacity auction (конкурентный отбор мощности, КОМ): nothing,
/// a fall that is given, or a zone to clear.
struct KomEffect
{
    std::optional<RubPerMwMonth> delta = {};
    std::optional<kom::Zone> zone = {}; ///< its own demand response is the counted volume of a cell
    bool all = false;                   ///< the fall of all participants together, else of the own volume

    bool operator==(const KomEffect&) const = default;
};

/// The two runs of the zone whose prices differ by the fall.
struct KomRuns
{
    Fraction counted = {}; ///< MW that count with the own volume
    Fraction others = {};  ///< MW that count in the run the fall is measured from
    kom::Run before = {};  ///< without any demand response
    kom::Run without = {}; ///< what the fall is measured from: no demand response, or the others' alone
    kom::Run with = {};

    [[nodiscard]] RubPerMwMonth delta() const { return without.price - with.price; }
};

/// Clears the zone with that volume of the own demand response, MW; the effect must have a zone.
[[nodiscard]] KomRuns komRuns(const KomEffect& effect, const Fraction& own);

/// The fall of the auction's price by that volume of the own demand response.
[[nodiscard]] RubPerMwMonth komDelta(const KomEffect& effect, const Fraction& own);

/// What to know of the zone cleared with that volume; nothing without a zone.
[[nodiscard]] std::vector<Finding> komWarnings(const KomEffect& effect, const Fraction& own);

} // namespace meritdesk::response::demand
