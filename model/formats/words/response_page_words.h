#pragma once

#include <span>

#include "formats/words/words.h"

namespace meritdesk::words {

extern const std::span<const Word> responsePageLabels; ///< of the pages of demand response and its markets

} // namespace meritdesk::words
