#pragma once

#include "core/calendar/production_calendar.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/retail/bill.h"
#include "core/retail/case.h"

namespace meritdesk::retail {

/// Bills every site of a case under every category, month by month, and ranks the year. Errors name their
/// place as a path of the scripting contract (`site.points[0]`, `months[2].working_days`); a run that was
/// told to stop ends with the finding `cancelled`. On that many cores (0: all the machine has): the result
/// does not depend on their number.
[[nodiscard]] Result<CaseBill> billCase(const Case& input, const ProductionCalendar& calendar,
                                        const Progress& progress = {}, unsigned cores = 0);

/// Bills one site of a case in full, whatever the case's detail: the result has a place for every site, of
/// which only this one is filled, no ranking, and the warnings of the case and of this site.
[[nodiscard]] Result<CaseBill> billOneSite(const Case& input, std::size_t site,
                                           const ProductionCalendar& calendar);

} // namespace meritdesk::retail
