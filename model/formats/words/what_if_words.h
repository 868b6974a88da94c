#pragma once

#include <span>

#include "formats/words/words.h"

namespace meritdesk::words {

extern const std::span<const Word> whatIfFindings;
extern const std::span<const Word> whatIfLabels;

} // namespace meritdesk::words
