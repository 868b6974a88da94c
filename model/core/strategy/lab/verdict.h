#pragma once

#include <optional>
#include <vector>

#include "core/finding.h"
#include "core/strategy/lab/experiment.h"

namespace meritdesk::strategy::lab {

/// From here on a cell counts as settled: in every run the bidders' average strategies lose together at most
/// this share of what buyers pay, and the price of the last two tenths differs by at most that share.
inline constexpr double settledLoss = 0.05;
inline constexpr double settledDrift = 0.03;

/// Prices that lie closer to theory than this share of the way from the lowest cost to the cap are near it.
inline constexpr double nearTheory = 0.1;

/// What the runs of one format and one learner come to; estimates over seeds.
struct CellSummary
{
    Estimate price = {}; ///< mean over all rounds
    Estimate lastPrice = {};
    Estimate paid = {};                      ///< money per round
    std::optional<Estimate> efficiency = {}; ///< 0..1
    Estimate dispersion = {};                ///< a price
    Estimate loss = {};                      ///< see lossShare()
    Estimate drift = {};
    bool settled = false;
    std::optional<double> theory = {}; ///< price of the closed form
    double theoryScale = 0;            ///< what a distance to it is measured by
};

/// By cell, as in Runs::cells.
[[nodiscard]] std::vector<CellSummary> summariesOf(const Runs& runs);

/// The verdict as notes whose sentences claim no more than the runs show: first of each cell ("cells[2]"),
/// whether it settled and how near it came to theory; then of each pair of formats under one learner
/// ("learners[0]"), which was cheaper for buyers, if the seeds tell it from chance at all.
[[nodiscard]] std::vector<Finding> verdictOf(const Runs& runs);

} // namespace meritdesk::strategy::lab
