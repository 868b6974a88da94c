#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/derivation/derivation.h"
#include "core/retail/category.h"
#include "core/retail/prepared.h"

namespace meritdesk::retail {

/// What months of a prepared site cost in a category: sum(month_total) with every month's lines below it,
/// down to the hours. Nothing when some month has no amount.
[[nodiscard]] std::optional<Derivation> explainTotal(const PreparedCase& prepared, std::size_t site,
                                                     const std::vector<SiteMonth>& months,
                                                     const Category& category, std::string key);

} // namespace meritdesk::retail
