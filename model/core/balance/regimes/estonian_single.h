#pragma once

#include "core/balance/regime.h"

namespace meritdesk::balance {

/// The reference price of the direction; the day-ahead price where nothing was activated.
[[nodiscard]] SingleBase referenceOrDayAhead(PriceDesk& desk);

/// The reference price of the direction; the value of avoided activation where nothing was activated.
[[nodiscard]] SingleBase referenceOrAvoided(PriceDesk& desk);

/// As referenceOrAvoided, the reference being the weighted average of satisfied demand where it is given.
[[nodiscard]] SingleBase weightedOrAvoided(PriceDesk& desk);

} // namespace meritdesk::balance
