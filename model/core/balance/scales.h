#pragma once

#include "core/units/fraction.h"

namespace meritdesk::balance {

/// In a euro: what a product of two millionths counts.
inline const Integer picoEuros = 1'000'000'000'000;

} // namespace meritdesk::balance
