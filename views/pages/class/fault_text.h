#pragma once

#include <QString>

#include <vector>

#include "core/finding.h"

namespace meritdesk::views {

/// The sentences of what is wrong, one a line, none twice.
[[nodiscard]] QString faultText(const std::vector<Finding>& findings);

} // namespace meritdesk::views
