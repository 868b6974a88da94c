#include "views/charts/label_room.h"

#include <algorithm>

namespace meritdesk::views::charts {

namespace {

constexpr int usual = 12; ///< pixels

} // namespace

void leaveRoomRight(Plot& plot, const std::vector<QCPItemText*>& texts, int gap)
{
    int widest = 0;
    for (const auto* text : texts)
        widest = std::max(widest, QFontMetrics(text->font()).size(0, text->text()).width());
    auto margins = plot.axisRect()->minimumMargins();
    margins.setRight(texts.empty() ? usual : widest + 2 * gap);
    plot.axisRect()->setMinimumMargins(margins);
}

} // namespace meritdesk::views::charts
