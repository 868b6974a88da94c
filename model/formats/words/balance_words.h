#pragma once

#include <span>

#include "formats/words/words.h"

namespace meritdesk::words {

extern const std::span<const Word> balanceFindings;
extern const std::span<const Word> balanceLabels;
extern const std::span<const Word> balancePageFindings;
extern const std::span<const Word> balancePageLabels;

} // namespace meritdesk::words
