#pragma once

#include "core/calendar/production_calendar.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/retail/bill.h"
#include "core/retail/case.h"

namespace meritdesk::retail {

/// Bills every site of a case under every category, month by month, and ranks the year. Errors name their
/// place as a path of the scripting contract (`site.points[0]`, `months[2].working_days`); a run that was
/// told to stop ends with the finding `cancelled`.
[[nodiscard]] Result<CaseBill> billCase(const Case& input, const ProductionCalendar& calendar,
                                        const Progress& progress = {});

} // namespace meritdesk::retail
