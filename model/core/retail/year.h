#pragma once

#include <string>
#include <vector>

#include "core/calendar/production_calendar.h"
#include "core/retail/bill.h"
#include "core/retail/case.h"
#include "core/retail/quick_months.h"

namespace meritdesk::retail {

/// The year of one site from its months: what staying in a category costs, the cheapest months inside each
/// variant, the savings and the notices they need. Warnings of unknown deadlines are placed at
/// "<place> <month>".
[[nodiscard]] YearBill yearOf(const std::vector<MonthBill>& months, const Category* current,
                              const std::optional<Day>& tariffDecision, const ProductionCalendar& calendar);

/// The same from what the categories cost month by month.
[[nodiscard]] YearBill yearOf(const QuickMonths& months, const Category* current,
                              const std::optional<Day>& tariffDecision, const ProductionCalendar& calendar);

/// The order of years by saving against today's category, falling, those without one last; ties stay.
[[nodiscard]] std::vector<std::size_t> rankedBySaving(const std::vector<const YearBill*>& years);

/// The notices whose deadline the calendar does not reach, as warnings.
[[nodiscard]] std::vector<Finding> deadlineWarnings(const YearBill& year, const std::string& place);

} // namespace meritdesk::retail
