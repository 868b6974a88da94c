#pragma once

#include <vector>

#include "core/calendar/production_calendar.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/retail/bill.h"
#include "core/retail/prepared.h"

namespace meritdesk::retail {

/// Bills one prepared site: every month, every category, and its year.
[[nodiscard]] SiteBill billSite(const PreparedCase& prepared, const PreparedSite& site,
                                const ProductionCalendar& calendar);
[[nodiscard]] SiteBill billSite(const PreparedCase& prepared, std::size_t site,
                                const ProductionCalendar& calendar);

/// Bills every prepared site on that many cores (0: all the machine has); the result does not depend on
/// their number. Progress is called on the caller's thread.
[[nodiscard]] Result<std::vector<SiteBill>> billPrepared(const PreparedCase& prepared,
                                                         const ProductionCalendar& calendar,
                                                         const Progress& progress = {}, unsigned cores = 0);

} // namespace meritdesk::retail
