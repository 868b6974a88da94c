#pragma once

#include "core/balance/settlement.h"
#include "core/progress.h"
#include "core/result.h"

namespace meritdesk::balance {

/// Settles the balance energy (bilansienergia) of every party, period by period, and makes the monthly
/// reports. The parts of the case fit together (series as long as the steps, positions complete); what only
/// the rule can know, such as a price missing where it is needed, comes back as findings. `cancelled` when
/// told to stop.
[[nodiscard]] Result<Settlement> settle(const Case& input, const Progress& progress = {});

} // namespace meritdesk::balance
