#pragma once

#include <span>

#include "formats/words/words.h"

namespace meritdesk::words {

extern const std::span<const Word> lessonLabLabels;

} // namespace meritdesk::words
