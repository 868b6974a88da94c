#pragma once

#include <string_view>

#include "items/lab_board.h"
#include "views/page.h"
#include "views/parts/panel_view.h"

namespace meritdesk::views {

/// A panel of the strategy lab in the list of panels.h.
struct LabPanel
{
    std::string_view id = {};    ///< also the panel's object name
    const char* title = nullptr; ///< of its tab; translated in the context "LabPanel"
    PanelView* (*make)(items::LabBoard& board, const PageContext& context, QWidget* parent) = nullptr;
};

} // namespace meritdesk::views
