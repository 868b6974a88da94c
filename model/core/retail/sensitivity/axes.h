#pragma once

#include <array>

#include "core/listed.h"
#include "core/retail/sensitivity/axis.h"

namespace meritdesk::retail::sensitivity {

extern const Axis growth;
extern const Axis output;
extern const Axis shape;
extern const Axis nightShift;
extern const Axis planError;

/// What is varied, in the order of the screen.
inline constexpr std::array<const Axis*, 5> axes{&growth, &output, &shape, &nightShift, &planError};

} // namespace meritdesk::retail::sensitivity
