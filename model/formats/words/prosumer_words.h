#pragma once

#include <span>

#include "formats/words/words.h"

namespace meritdesk::words {

extern const std::span<const Word> prosumerFindings;
extern const std::span<const Word> prosumerLabels;

} // namespace meritdesk::words
