#pragma once

#include <vector>

#include "core/finding.h"
#include "core/retail/invoice/invoice.h"

namespace meritdesk::retail::invoice {

inline constexpr std::size_t mostLines = 200;

/// What an invoice of the desk cannot be, whoever wrote it: too many lines, amounts beyond 12 digits, targets
/// that no bill has, a percent outside 0..100. Places are paths such as `lines[2].amount`.
[[nodiscard]] std::vector<Finding> faultsOf(const Invoice& invoice);

} // namespace meritdesk::retail::invoice
