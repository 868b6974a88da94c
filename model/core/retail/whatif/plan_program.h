#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/retail/whatif/linear_program.h"
#include "core/retail/whatif/load.h"
#include "core/retail/whatif/plan_task.h"

namespace meritdesk::retail::whatif {

/// What one month is planned from; kWh and roubles as binary floating point.
struct PlanInput
{
    const MonthLoad* month = nullptr;
    std::vector<double> load = {};    ///< kWh of each hour
    std::vector<double> prices = {};  ///< RUB per kWh more in the hour, its part in purchased capacity in it
    double networkPrice = 0;          ///< RUB per kW more of one day's largest planned hour
    std::optional<double> limit = {}; ///< maximum power, kW
    double stored = 0;                ///< kWh in the storage when the month begins
};

/// What happens in each hour, kWh; empty where it is not planned at all.
struct PlanFlows
{
    std::vector<double> charge = {}; ///< into the storage, losses in it
    std::vector<double> give = {};   ///< out of the storage
    std::vector<double> up = {};     ///< load that came from other hours
    std::vector<double> down = {};   ///< load that went to other hours
};

struct CheapestFlows
{
    PlanFlows flows = {};
    double saving = 0; ///< roubles, by the prices of the input
};

/// The cheapest flows of one month as a linear program: storage and shiftable load against the prices of the
/// hours, the network capacity as the mean of each working day's largest planned hour.
[[nodiscard]] Result<CheapestFlows> cheapestFlows(const PlanInput& input, const PlanTask& task);

} // namespace meritdesk::retail::whatif
