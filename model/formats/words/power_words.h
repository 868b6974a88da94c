#pragma once

#include <span>

#include "formats/words/words.h"

namespace meritdesk::words {

/// Words of the page on market power.
extern const std::span<const Word> powerLabels;

} // namespace meritdesk::words
