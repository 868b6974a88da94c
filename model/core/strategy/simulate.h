#pragma once

#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "core/strategy/learner.h"

namespace meritdesk::strategy {

/// What one firm did and earned.
struct FirmOutcome
{
    std::vector<std::int64_t> counts = {}; ///< rounds in which it offered each place of the grid
    Fraction meanPrice = {};
    std::vector<Fraction> quantiles = {}; ///< at strategy::levels: the lowest price that reaches the share
    Fraction profit = {};                 ///< mean per round
    double exploitability = 0;            ///< money per round
};

struct Outcome
{
    Fraction averagePrice = {}; ///< paid per unit of demand, all rounds
    Fraction lastAverage = {};  ///< the same of the last tenth of the rounds, at least one
    std::vector<FirmOutcome> firms = {};
};

/// Plays the rounds; the seed decides every chance. Told to stop, it ends with the finding `cancelled`.
[[nodiscard]] Result<Outcome> simulate(const Game& game, const Simulation& simulation,
                                       const Progress& progress = {});

} // namespace meritdesk::strategy
