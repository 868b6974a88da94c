#pragma once

#include <array>

#include "core/listed.h"
#include "core/response/demand/mechanism.h"

namespace meritdesk::response::demand {

extern const Mechanism aggregator;
extern const Mechanism czspKomPrice;
extern const Mechanism czspBuyPrice;

/// Every mechanism, in the order of the contract.
inline constexpr std::array<const Mechanism*, 3> mechanisms{&aggregator, &czspKomPrice, &czspBuyPrice};

/// The position of a mechanism in the list.
[[nodiscard]] std::size_t indexOf(const Mechanism& mechanism);

/// The same share for every duration.
[[nodiscard]] CountedShares allCounted();

} // namespace meritdesk::response::demand
