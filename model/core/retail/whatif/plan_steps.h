#pragma once

#include "core/retail/whatif/plan_program.h"
#include "core/retail/whatif/store.h"

namespace meritdesk::retail::whatif {

/// What happens in each hour of a month in whole steps; all four have the month's hours.
struct PlanSteps
{
    std::vector<Steps> charge = {};
    std::vector<Steps> give = {};
    std::vector<Steps> up = {};
    std::vector<Steps> down = {};

    /// The month's load with them.
    [[nodiscard]] std::vector<Steps> after(const std::vector<Steps>& load) const;

    bool operator==(const PlanSteps&) const = default;
};

/// The limits that whole steps must keep.
struct StepLimits
{
    double step = 0;          ///< kWh
    Steps maximum = 0;        ///< of an hour's load; 0 for none
    Steps flexiblePower = 0;  ///< that an hour may take up
    Steps flexibleEnergy = 0; ///< that may move in a day
};

/// Flows rounded to whole steps and made possible again: the storage is never over-full or below empty, no
/// hour below zero or above the maximum, every day's moved energy comes back to the step. Changes the store.
[[nodiscard]] PlanSteps wholeSteps(const PlanFlows& flows, const std::vector<Steps>& load,
                                   const StepLimits& limits, Store& store);

} // namespace meritdesk::retail::whatif
