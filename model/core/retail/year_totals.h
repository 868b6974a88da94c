#pragma once

#include <vector>

#include "core/calendar/production_calendar.h"
#include "core/retail/bill.h"
#include "core/retail/prepared.h"

namespace meritdesk::retail {

/// The year of a prepared site with other months, totals only: a month that carries rates is billed from
/// them, to the same kopeck, any other line by line.
[[nodiscard]] YearBill yearTotals(const PreparedCase& prepared, std::size_t site,
                                  const std::vector<SiteMonth>& months, const ProductionCalendar& calendar);

/// One such month.
[[nodiscard]] MonthBill monthTotals(const Site& site, const PreparedTariff& tariff, const SiteMonth& hours);

} // namespace meritdesk::retail
