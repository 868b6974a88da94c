#pragma once

#include "core/retail/case.h"

namespace meritdesk::retail {

/// The case of one of its sites alone, billed as it is among the others but in full detail and as no
/// portfolio: what is found about it is said of "site". `site` must be one of the case.
[[nodiscard]] Case oneSite(const Case& all, std::size_t site);

} // namespace meritdesk::retail
