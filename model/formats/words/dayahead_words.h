#pragma once

#include <span>

#include "formats/words/words.h"

namespace meritdesk::words {

extern const std::span<const Word> dayAheadFindings;
extern const std::span<const Word> dayAheadLabels;

} // namespace meritdesk::words
