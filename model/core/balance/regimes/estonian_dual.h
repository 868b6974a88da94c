#pragma once

#include "core/balance/regime.h"

namespace meritdesk::balance {

/// The dearest and the cheapest energy of an hour: day-ahead, activated, and the system's open supply. It
/// stands in for a methodology that is not public.
[[nodiscard]] DualBase estonianDual(PriceDesk& desk);

} // namespace meritdesk::balance
