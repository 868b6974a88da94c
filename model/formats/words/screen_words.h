#pragma once

#include <span>

#include "formats/words/words.h"

namespace meritdesk::words {

extern const std::span<const Word> screenFindings;
extern const std::span<const Word> screenLabels;

} // namespace meritdesk::words
