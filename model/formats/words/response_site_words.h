#pragma once

#include "formats/words/words.h"

namespace meritdesk::words {

/// Words of metered sites, of groups of companies and of where numbers come from.
extern const std::span<const Word> responseSiteFindings;
extern const std::span<const Word> responseSiteLabels;

} // namespace meritdesk::words
