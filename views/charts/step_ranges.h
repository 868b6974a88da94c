#pragma once

#include "items/step_curves.h"
#include "views/charts/qcp.h"

namespace meritdesk::views::charts {

/// What of the curves a picture shows.
struct StepRanges
{
    QCPRange quantity = {0, 1};
    QCPRange price = {0, 1};
};

/// Everything, with a little air; quantity begins at 0.
[[nodiscard]] StepRanges wholeBook(const items::StepCurves& curves);

/// What is looked at first: the whole book, unless a few far prices (caps, must-run offers) would press all
/// the others flat; then the prices where most orders stand, with the margin in view.
[[nodiscard]] StepRanges overview(const items::StepCurves& curves);

/// Some steps to both sides of the traded volume; everything where nothing trades.
[[nodiscard]] StepRanges aroundMargin(const items::StepCurves& curves);

} // namespace meritdesk::views::charts
