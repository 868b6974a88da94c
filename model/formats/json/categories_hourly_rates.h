#pragma once

#include "formats/json/categories_context.h"

namespace meritdesk::json {

/// Where hourly rates go in the finished price sheet.
using RatesAt = std::function<retail::HourlyRates&(retail::Prices&)>;

/// The month a price sheet is for, and its place in Case::months.
struct SheetPlace
{
    std::size_t index = 0;
    Month month = {};
};

/// Reads *hourly* prices of a month: values without gaps, or one file that is read later into `at`.
[[nodiscard]] std::optional<retail::HourlyRates> readHourlyRates(const Node& node, CategoriesContext& context,
                                                                 const SheetPlace& sheet, RatesAt at);

} // namespace meritdesk::json
