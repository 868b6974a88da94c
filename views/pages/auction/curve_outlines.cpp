#include "views/pages/auction/curve_outlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace meritdesk::views {

std::vector<charts::CurveOutline> curveOutlines(const items::AuctionBoard& board,
                                                const items::PinnedStates& pins)
{
    std::vector<charts::CurveOutline> outlines;
    for (const auto& state : pins.states())
        if (const auto* clearing = state.clearing())
            outlines.push_back({state.name, items::outlineOf(*state.cleared->book, *clearing)});
    const auto& before = board.beforeTrial();
    const auto* shown = board.shown();
    if (!before || !shown)
        return outlines;
    const auto found = std::find_if(before->clearings.begin(), before->clearings.end(),
                                    [shown](const auto& clearing) { return clearing.rule == shown->rule; });
    if (found != before->clearings.end())
        //: Beside the curves of the book as it was before something was tried on it
        outlines.push_back(
            {QCoreApplication::translate("Curves", "before"), items::outlineOf(*before->book, *found)});
    return outlines;
}

} // namespace meritdesk::views
