#pragma once

#include <array>

#include "core/prosumer/scheme.h"

namespace meritdesk::prosumer {

extern const Scheme none;
extern const Scheme netMetering;
extern const Scheme netBilling;
extern const Scheme sellAll;
extern const Scheme selfUseSurplus;
extern const Scheme mechanism;
extern const Scheme aggregator;

/// Every scheme, in the order on screen and of a result that names none.
inline constexpr std::array<const Scheme*, 7> schemes{&none,           &netMetering, &netBilling, &sellAll,
                                                      &selfUseSurplus, &mechanism,   &aggregator};

} // namespace meritdesk::prosumer
