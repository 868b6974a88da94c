#pragma once

#include "core/calendar/production_calendar.h"
#include "formats/json/categories_context.h"

namespace meritdesk::json {

/// Reads a month (contract 1.4); `index` is its place in Case::months. Nothing when its month is not known.
[[nodiscard]] std::optional<retail::MonthTariff> readMonthTariff(const Node& node, CategoriesContext& context,
                                                                 std::size_t index,
                                                                 const ProductionCalendar& calendar);

} // namespace meritdesk::json
