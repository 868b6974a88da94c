#pragma once

#include <array>

#include "core/balance/insight/comparison.h"
#include "core/listed.h"

namespace meritdesk::balance::insight {

extern const Comparison latvia2025;
extern const Comparison lithuania2025;
extern const Comparison finland2025;
extern const Comparison turkeyDual;
extern const Comparison russiaOwn;
extern const Comparison chinaGuangdong;
extern const Comparison chinaFujian;
extern const Comparison chinaSichuan;

/// Every comparison rule outside the engine.
inline constexpr std::array<const Comparison*, 8> comparisons{&latvia2025,  &lithuania2025, &finland2025,
                                                              &turkeyDual,  &russiaOwn,     &chinaGuangdong,
                                                              &chinaFujian, &chinaSichuan};

} // namespace meritdesk::balance::insight
