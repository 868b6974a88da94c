#pragma once

#include <span>

#include "formats/words/words.h"

namespace meritdesk::words {

extern const std::span<const Word> balanceFindings;
extern const std::span<const Word> balanceLabels;

} // namespace meritdesk::words
