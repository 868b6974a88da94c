#pragma once

#include <span>
#include <vector>

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// Clears every book under the rule (each must be valid for it), spread over the machine's cores: the
/// periods of a day. The results stand in the order of the books and do not depend on the spreading.
[[nodiscard]] std::vector<Clearing> clearAll(std::span<const Book> books, const Rule& rule);

} // namespace meritdesk::auction
