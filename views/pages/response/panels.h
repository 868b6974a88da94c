#pragma once

#include <array>

#include "views/pages/response/panel.h"

namespace meritdesk::views {

extern const ResponsePanel responseDecision;
extern const ResponsePanel responseMatrix;
extern const ResponsePanel responseEvents;
extern const ResponsePanel responseSensitivity;
extern const ResponsePanel responseInputs;
extern const ResponsePanel responseBaseline;
extern const ResponsePanel responseGroup;
extern const ResponsePanel responseOrigins;

/// The panels of the page of demand response, in the order of the tabs. A panel is one file, its declaration
/// above and its line here.
inline constexpr auto responsePanels = std::to_array<const ResponsePanel*>({
    &responseDecision,
    &responseMatrix,
    &responseEvents,
    &responseGroup,
    &responseSensitivity,
    &responseBaseline,
    &responseInputs,
    &responseOrigins,
});

} // namespace meritdesk::views
