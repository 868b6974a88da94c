#pragma once

#include <array>

#include "core/classroom/bidder.h"

namespace meritdesk::classroom {

extern const Bidder honest;
extern const Bidder markUp;
extern const Bidder lastPrice;
extern const Bidder withhold;

/// Every computer bidder, in the order of the screen.
inline constexpr std::array<const Bidder*, 4> bidders{&honest, &markUp, &lastPrice, &withhold};

} // namespace meritdesk::classroom
