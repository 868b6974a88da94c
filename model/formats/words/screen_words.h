#pragma once

#include <span>

#include "formats/words/words.h"

namespace meritdesk::words {

extern const std::span<const Word> screenFindings;
extern const std::span<const Word> screenLabels;
extern const std::span<const Word> screenPageFindings;
extern const std::span<const Word> screenPageLabels;

} // namespace meritdesk::words
