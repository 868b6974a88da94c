#pragma once

#include <string_view>

#include "items/prosumer_board.h"
#include "views/page.h"
#include "views/parts/panel_view.h"

namespace meritdesk::views {

/// A panel of the page of own generation in the list of panels.h.
struct ProsumerPanel
{
    std::string_view id = {};    ///< also the panel's object name
    const char* title = nullptr; ///< of its tab; translated in the context "ProsumerPanel"
    /// Made when it is first shown, or when its tables are asked for.
    PanelView* (*make)(items::ProsumerBoard& board, const PageContext& context, QWidget* parent) = nullptr;
};

} // namespace meritdesk::views
