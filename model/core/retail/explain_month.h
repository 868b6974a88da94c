#pragma once

#include <optional>

#include "core/derivation/derivation.h"
#include "core/retail/explain.h"
#include "core/retail/month_context.h"

namespace meritdesk::retail {

/// A number of one month, of a category or of the month itself; nothing when the bill has none.
[[nodiscard]] std::optional<Derivation> explainMonth(const Case& input, const MonthContext& month,
                                                     const MonthBill& bill, const Subject& subject);

} // namespace meritdesk::retail
