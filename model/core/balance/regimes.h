#pragma once

#include <array>

#include "core/balance/regime.h"
#include "core/listed.h"

namespace meritdesk::balance {

extern const Regime eeDual;
extern const Regime ee2015;
extern const Regime ee2018;
extern const Regime ee2022;
extern const Regime ee2024Min15;
extern const Regime ee2025;
extern const Regime ee2026;
extern const Regime ee2026Weighted;
extern const Regime nordicSingle;
extern const Regime germanRebap;
extern const Regime dualMargin;

/// Every regime and comparison rule, the Estonian ones rising by date.
inline constexpr std::array<const Regime*, 11> regimes{
    &eeDual, &ee2015,         &ee2018,       &ee2022,      &ee2024Min15, &ee2025,
    &ee2026, &ee2026Weighted, &nordicSingle, &germanRebap, &dualMargin};

} // namespace meritdesk::balance
