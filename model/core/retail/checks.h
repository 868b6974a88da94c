#pragma once

#include <vector>

#include "core/finding.h"
#include "core/retail/case.h"

namespace meritdesk::retail {

/// What keeps a case from being billed at all, such as a site without points or a day outside its month; at
/// most 20. A case read by the scripting contract has none of it, one in the making on the desk may.
[[nodiscard]] std::vector<Finding> faultsOf(const Case& input);

} // namespace meritdesk::retail
