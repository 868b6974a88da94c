#pragma once

#include <string_view>

#include "items/response_board.h"
#include "views/page.h"
#include "views/parts/panel_view.h"

namespace meritdesk::views {

/// A panel of the page of demand response in the list of panels.h.
struct ResponsePanel
{
    std::string_view id = {};    ///< also the panel's object name
    const char* title = nullptr; ///< of its tab; translated in the context "ResponsePanel"
    /// Made when it is first shown, or when its tables are asked for.
    PanelView* (*make)(items::ResponseBoard& board, const PageContext& context, QWidget* parent) = nullptr;
};

} // namespace meritdesk::views
