#pragma once

#include "formats/json/categories_hourly_rates.h"

namespace meritdesk::json {

/// Reads a month's price sheet (contract 1.5).
[[nodiscard]] retail::Prices readPrices(const Node& node, CategoriesContext& context,
                                        const SheetPlace& sheet);

/// Reads a supplier's margin: a decimal, an object, or bands by maximum power.
[[nodiscard]] std::vector<retail::MarginRule> readMargin(const Node& node, Faults& faults);

/// Reads finished energy prices by category.
[[nodiscard]] retail::AllInPrices readAllIn(const Node& node, CategoriesContext& context,
                                            const SheetPlace& sheet);

} // namespace meritdesk::json
