#pragma once

#include <vector>

#include "core/balance/case.h"
#include "core/derivation/derivation.h"

namespace meritdesk::balance {

/// The fees of the Estonian operator as published: the imbalance tariff (ebabilansi tariif) and the balancing
/// capacity fee (tasakaalustamisvõimsuse tasu).
[[nodiscard]] std::vector<Fee> estonianFees();

/// Where the rate of one of them comes from in a month: the imbalance tariff of 2025 goes on in 2026, but no
/// document confirms it.
[[nodiscard]] Source sourceOfFee(const Fee& fee, Month month);

} // namespace meritdesk::balance
