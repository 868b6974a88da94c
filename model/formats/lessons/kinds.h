#pragma once

#include <array>

#include "formats/lessons/kind.h"

namespace meritdesk::lessons {

extern const Kind auctionKind;
extern const Kind balanceKind;
extern const Kind labKind;
extern const Kind prosumerKind;

/// Every kind of lesson; a file that names none is of the first.
inline constexpr std::array<const Kind*, 4> kinds{&auctionKind, &balanceKind, &labKind, &prosumerKind};

} // namespace meritdesk::lessons
