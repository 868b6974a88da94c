#pragma once

#include <functional>

#include "core/progress.h"
#include "core/result.h"
#include "core/strategy/power/outcome.h"

namespace meritdesk::strategy::power {

/// A seller that keeps its dearest capacity from the market (持留): physically, or by a price at which it is
/// not wanted.
struct Withholding
{
    std::string participant = {};
    Quantity step = {};                  ///< > 0; from nothing up to all it has
    std::optional<Price> offeredAt = {}; ///< null: not offered at all
};

struct WithheldPoint
{
    Quantity withheld = {};
    Outcome outcome = {};
};

/// Profit against capacity withheld.
struct Sweep
{
    std::vector<WithheldPoint> points = {}; ///< from nothing withheld on
    std::optional<std::size_t> jump = {};   ///< the first point with a higher price than the one before it
    std::size_t best = 0;                   ///< the point of the largest profit, the first of equals

    /// True when the seller gains by withholding.
    [[nodiscard]] bool pays() const { return best > 0; }
};

inline constexpr int mostSweepPoints = 2'001;

/// The book with so much of the participant's dearest sell orders withheld. The orders keep their places; an
/// order that is wholly withheld is left out.
[[nodiscard]] Offered withheld(const Offered& offered, const Withholding& how, Quantity quantity);

/// Why a book cannot be swept so; empty when it can.
[[nodiscard]] std::vector<Finding> faultsOf(const auction::Book& book, const Withholding& how);

/// Clears the book for every step. It is offered at its true costs and is valid for the rule. Findings: a
/// participant that sells nothing, a step that is no multiple of the book's or gives too many points;
/// `cancelled`.
[[nodiscard]] Result<Sweep> sweep(const auction::Book& book, const auction::Rule& rule,
                                  const Withholding& how, const Progress& progress = {});

/// What a rule against market power makes of the offers before they are cleared.
using Mend = std::function<Offered(const Offered&)>;

/// The same with every book mended before it is cleared.
[[nodiscard]] Result<Sweep> sweepUnder(const auction::Book& book, const auction::Rule& rule,
                                       const Withholding& how, const Mend& mend,
                                       const Progress& progress = {});

} // namespace meritdesk::strategy::power
