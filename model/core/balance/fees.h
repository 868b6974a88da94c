#pragma once

#include <vector>

#include "core/balance/case.h"

namespace meritdesk::balance {

/// The fees of the Estonian operator as published: the imbalance tariff (ebabilansi tariif) and the balancing
/// capacity fee (tasakaalustamisvõimsuse tasu).
[[nodiscard]] std::vector<Fee> estonianFees();

} // namespace meritdesk::balance
