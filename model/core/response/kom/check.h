#pragma once

#include <string>
#include <vector>

#include "core/finding.h"
#include "core/response/kom/case.h"

namespace meritdesk::response::kom {

/// What keeps a zone that stands at `place` from being cleared: points that do not fall, no bids, volumes
/// that are not above zero, ids that are empty or used twice. Empty when it can be cleared.
[[nodiscard]] std::vector<Finding> faultsOf(const Zone& zone, const std::string& place);

} // namespace meritdesk::response::kom
