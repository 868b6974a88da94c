#pragma once

#include "formats/words/words.h"

namespace meritdesk::words {

/// Plans, their scores, the band and the sensitivity.
extern const std::span<const Word> forecastFindings;
extern const std::span<const Word> forecastLabels;

} // namespace meritdesk::words
