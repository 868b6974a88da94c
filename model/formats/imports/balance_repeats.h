#pragma once

#include <vector>

#include "formats/imports/balance_reading.h"

namespace meritdesk::imports {

/// True when the parts of every hour of a reading hold one value, over at least half a day, and hours differ:
/// the publisher repeats the values of an hourly month in its quarters.
[[nodiscard]] bool repeatsHours(const BalanceReading& reading);

/// The reading with one value an hour; hours of which a part is not there are left out.
[[nodiscard]] BalanceReading inHours(const BalanceReading& reading);

} // namespace meritdesk::imports
