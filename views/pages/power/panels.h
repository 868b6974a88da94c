#pragma once

#include <array>

#include "views/pages/power/panel.h"

namespace meritdesk::views {

extern const PowerPanel powerSweep;
extern const PowerPanel powerCurves;
extern const PowerPanel powerPoints;
extern const PowerPanel powerScreens;
extern const PowerPanel powerRules;

/// The panels of the page on market power, in the order of the tabs. A panel is one file, its declaration
/// above and its line here.
inline constexpr auto powerPanels = std::to_array<const PowerPanel*>({
    &powerSweep,
    &powerCurves,
    &powerPoints,
    &powerScreens,
    &powerRules,
});

} // namespace meritdesk::views
