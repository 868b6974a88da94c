#pragma once

#include <span>

#include "formats/words/words.h"

namespace meritdesk::words {

extern const std::span<const Word> incentiveFindings;
extern const std::span<const Word> incentiveLabels;

} // namespace meritdesk::words
