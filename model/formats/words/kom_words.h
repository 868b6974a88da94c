#pragma once

#include <span>

#include "formats/words/words.h"

namespace meritdesk::words {

extern const std::span<const Word> komFindings;
extern const std::span<const Word> komLabels;

/// Of the page of the capacity auction.
extern const std::span<const Word> capacityPageFindings;
extern const std::span<const Word> capacityPageLabels;

} // namespace meritdesk::words
