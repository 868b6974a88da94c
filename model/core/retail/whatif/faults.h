#pragma once

#include <string>
#include <vector>

#include "core/finding.h"
#include "core/retail/whatif/change.h"

namespace meritdesk::retail::whatif {

/// Path of a change in a what-if: `changes[i]`.
[[nodiscard]] std::string changePlace(std::size_t change);

/// What keeps a what-if from being computed: unknown kinds and amounts, amounts out of range, no hours.
[[nodiscard]] std::vector<Finding> faultsOf(const WhatIf& whatIf);

} // namespace meritdesk::retail::whatif
