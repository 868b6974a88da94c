#pragma once

#include <span>

#include "formats/words/words.h"

namespace meritdesk::words {

extern const std::span<const Word> responseFindings; ///< of a year of demand response
extern const std::span<const Word> responseLabels;
extern const std::span<const Word> responseSourceLabels; ///< where the numbers of the samples come from

} // namespace meritdesk::words
