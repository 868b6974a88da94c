#pragma once

#include <array>

#include "core/retail/category.h"

namespace meritdesk::retail {

extern const Category ck1;
extern const Category ck2TwoZones;
extern const Category ck2ThreeZones;
extern const Category ck3;
extern const Category ck4;
extern const Category ck5;
extern const Category ck6;

/// The price categories in the order in which they are listed everywhere.
inline constexpr std::array<const Category*, 7> categories{&ck1, &ck2TwoZones, &ck2ThreeZones, &ck3, &ck4,
                                                           &ck5, &ck6};

} // namespace meritdesk::retail
