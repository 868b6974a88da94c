#pragma once

#include <span>

#include "formats/words/words.h"

namespace meritdesk::words {

extern const std::span<const Word> classFindings;
extern const std::span<const Word> classLabels;

} // namespace meritdesk::words
