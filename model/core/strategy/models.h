#pragma once

#include <array>

#include "core/strategy/model.h"

namespace meritdesk::strategy {

extern const Model oligopoly;
extern const Model duopoly;
extern const Model nonAtomic;
extern const Model supplyFunction;

/// Every model, in the order on screen.
inline constexpr std::array<const Model*, 4> models{&oligopoly, &duopoly, &nonAtomic, &supplyFunction};

} // namespace meritdesk::strategy
