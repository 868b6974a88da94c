#pragma once

#include <array>

#include "core/classroom/class_template.h"

namespace meritdesk::classroom {

extern const ClassTemplate symmetric;
extern const ClassTemplate guangdong;
extern const ClassTemplate pivotal;

/// Every market to begin with, in the order of the screen.
inline constexpr std::array<const ClassTemplate*, 3> templates{&symmetric, &guangdong, &pivotal};

} // namespace meritdesk::classroom
