#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/result.h"
#include "formats/imports/balance_reading.h"

namespace meritdesk::imports {

/// The time axis of a case: steps of one length from an instant, UTC minutes since 1970.
struct BalanceAxis
{
    std::int64_t first = 0;
    std::size_t count = 0;
    int step = 60;

    [[nodiscard]] std::int64_t end() const { return first + static_cast<std::int64_t>(count) * step; }

    bool operator==(const BalanceAxis&) const = default;
};

/// What an import does to a case, as a person decided it.
struct BalancePlan
{
    std::vector<BalanceReading> readings = {};
    std::string span = "file";   ///< keep | extend | file: which steps the case has afterwards
    int step = 60;               ///< minutes of a step afterwards
    bool divide = false;         ///< quantities of longer intervals are divided evenly
    std::string apply = "merge"; ///< merge | replace | sum: what happens to values that are there
};

/// What became of a reading.
struct BalanceOutcome
{
    int put = 0;        ///< values that stand in the case now
    int missing = 0;    ///< steps of the case without a value afterwards
    int outside = 0;    ///< values beyond the case's span
    int coarse = 0;     ///< quantities of intervals longer than a step, not taken
    int varying = 0;    ///< steps whose parts have different prices
    int partly = 0;     ///< steps of which some part has no value
    int below = 0;      ///< totals that are less than what is taken off them
    bool alone = false; ///< nothing to take off a total, or no months to hold a component
    bool repeated = false;
    bool divided = false;
    std::int64_t firstMissing = 0; ///< instant
    int firstCoarseRow = -1;
};

/// A case after an import, and what became of each reading.
struct BalancePut
{
    balance::Case after = {};
    BalanceAxis axis = {};
    std::vector<BalanceOutcome> outcomes = {};
    int lostQuantities = 0; ///< other series of quantities that have steps without a value now
    bool finerStep = false; ///< the quantity step was made finer for the values
};

/// The axis of a case; without steps where there is none yet.
[[nodiscard]] BalanceAxis axisOf(const balance::Case& of);

/// The span of readings on steps of so many minutes.
[[nodiscard]] BalanceAxis axisOf(const std::vector<BalanceReading>& readings, int step);

/// True when the case holds energy, which cannot be cut into shorter steps.
[[nodiscard]] bool holdsQuantities(const balance::Case& of);

/// Puts the readings of a plan into a case. Findings import-balance-span-long, list-too-long.
[[nodiscard]] Result<BalancePut> putBalance(const balance::Case& before, const BalancePlan& plan);

} // namespace meritdesk::imports
