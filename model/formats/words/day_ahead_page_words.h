#pragma once

#include "formats/words/words.h"

namespace meritdesk::words {

extern const std::span<const Word> dayAheadPageFindings;
extern const std::span<const Word> dayAheadPageLabels;

} // namespace meritdesk::words
