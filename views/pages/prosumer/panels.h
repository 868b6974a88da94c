#pragma once

#include <array>

#include "views/pages/prosumer/panel.h"

namespace meritdesk::views {

extern const ProsumerPanel prosumerBills;
extern const ProsumerPanel prosumerDay;
extern const ProsumerPanel prosumerShift;
extern const ProsumerPanel prosumerOwnEffect;
extern const ProsumerPanel prosumerHours;

/// The panels of the page of own generation, in the order of the tabs. A panel is one file, its declaration
/// above and its line here.
inline constexpr auto prosumerPanels = std::to_array<const ProsumerPanel*>({
    &prosumerBills,
    &prosumerDay,
    &prosumerShift,
    &prosumerOwnEffect,
    &prosumerHours,
});

} // namespace meritdesk::views
