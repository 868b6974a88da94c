#pragma once

#include <array>

#include "core/listed.h"
#include "core/retail/whatif/change.h"

namespace meritdesk::retail::whatif {

extern const ChangeKind shed;
extern const ChangeKind add;
extern const ChangeKind cap;
extern const ChangeKind shift;
extern const ChangeKind avoidPeak;
extern const ChangeKind storage;

/// Every kind of change, in the order of the screen.
inline constexpr std::array<const ChangeKind*, 6> kinds{&shed, &add, &cap, &shift, &avoidPeak, &storage};

} // namespace meritdesk::retail::whatif
