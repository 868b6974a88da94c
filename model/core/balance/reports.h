#pragma once

#include "core/balance/settlement.h"
#include "core/progress.h"

namespace meritdesk::balance {

/// The monthly reports of every party, by party and month; false when told to stop.
[[nodiscard]] bool makeReports(const Case& input, Settlement& settlement, const Progress& progress);

} // namespace meritdesk::balance
