#include "views/charts/label_room.h"

#include <algorithm>

namespace meritdesk::views::charts {

namespace {

constexpr int usual = 12;    ///< pixels
constexpr int mostLines = 8; ///< that words move away from their mark

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

QRectF freePlace(QPointF mark, double away, QSizeF size, const QRectF& panel,
                 const std::vector<QRectF>& taken)
{
    const double left = std::clamp(mark.x() - size.width() / 2, panel.left(),
                                   std::max(panel.left(), panel.right() - size.width()));
    const QRectF below(QPointF(left, mark.y() + away), size);
    const QRectF above(QPointF(left, mark.y() - away - size.height()), size);
    for (int line = 0; line < mostLines; ++line)
        for (const auto& place :
             {below.translated(0, line * size.height()), above.translated(0, -line * size.height())})
            if (panel.contains(place)
                && std::none_of(taken.begin(), taken.end(),
                                [&place](const QRectF& other) { return other.intersects(place); }))
                return place;
    return below;
}

} // namespace meritdesk::views::charts
