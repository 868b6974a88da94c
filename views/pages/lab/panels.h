#pragma once

#include <array>

#include "views/pages/lab/panel.h"

namespace meritdesk::views {

extern const LabPanel labRoundsPanel;
extern const LabPanel labBidsPanel;
extern const LabPanel labCellsPanel;
extern const LabPanel labRunsPanel;
extern const LabPanel labTheoryPanel;

/// The panels of the strategy lab, in the order of the tabs.
inline constexpr auto labPanels = std::to_array<const LabPanel*>({
    &labRoundsPanel,
    &labBidsPanel,
    &labCellsPanel,
    &labRunsPanel,
    &labTheoryPanel,
});

} // namespace meritdesk::views
