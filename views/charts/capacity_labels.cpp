#include "views/charts/capacity_labels.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "views/charts/balance_look.h"

namespace meritdesk::views::charts {

namespace {

constexpr double padX = 6;
constexpr double padY = 3;
constexpr std::array distances{10.0, 24.0, 44.0, 72.0, 110.0}; ///< pixels from the point that are tried
constexpr double nearEnough = 16;                              ///< pixels without a leading line
constexpr int groundAlpha = 225;

QPointF nearestOf(const QRectF& place, QPointF point)
{
    return {std::clamp(point.x(), place.left(), place.right()),
            std::clamp(point.y(), place.top(), place.bottom())};
}

} // namespace

CapacityLabels::CapacityLabels(QPainter& painter, const QRectF& area, const Theme& theme)
    : m_painter(painter)
    , m_area(area)
    , m_theme(theme)
{
}

bool CapacityLabels::isFree(const QRectF& place) const
{
    return m_area.contains(place)
           && std::none_of(m_taken.begin(), m_taken.end(),
                           [&place](const QRectF& other) { return other.intersects(place); });
}

QRectF CapacityLabels::placeFor(const CapacityTag& tag) const
{
    const auto size = QFontMetricsF(m_painter.font()).size(0, tag.text) + QSizeF(2 * padX, 2 * padY);
    const auto rectAt = [&](double away, bool left, bool below) {
        return QRectF(QPointF(left ? tag.at.x() - away - size.width() : tag.at.x() + away,
                              below ? tag.at.y() + away / 2 : tag.at.y() - away / 2 - size.height()),
                      size);
    };
    for (const double away : distances)
        for (const auto& [left, below] :
             {std::pair{tag.preferLeft, tag.preferBelow}, std::pair{!tag.preferLeft, tag.preferBelow},
              std::pair{tag.preferLeft, !tag.preferBelow}, std::pair{!tag.preferLeft, !tag.preferBelow}})
            if (const auto place = rectAt(away, left, below); isFree(place))
                return place;
    auto place = rectAt(distances.front(), tag.preferLeft, tag.preferBelow);
    place.moveLeft(
        std::clamp(place.left(), m_area.left(), std::max(m_area.left(), m_area.right() - place.width())));
    place.moveTop(
        std::clamp(place.top(), m_area.top(), std::max(m_area.top(), m_area.bottom() - place.height())));
    return place;
}

void CapacityLabels::put(const CapacityTag& tag)
{
    if (tag.text.isEmpty() || !m_area.adjusted(-1, -1, 1, 1).contains(tag.at))
        return;
    const auto place = placeFor(tag);
    if (tag.canMiss && !isFree(place))
        return;
    write(tag, place);
    m_taken.append(place);
}

void CapacityLabels::write(const CapacityTag& tag, const QRectF& place) const
{
    const auto end = nearestOf(place, tag.at);
    if (std::hypot(end.x() - tag.at.x(), end.y() - tag.at.y()) > nearEnough) {
        m_painter.setPen(QPen(tag.colour, 1));
        m_painter.drawLine(tag.at, end);
    }
    m_painter.setPen(tag.filled ? QPen(Qt::NoPen) : QPen(tag.colour, 1));
    m_painter.setBrush(tag.filled ? tag.colour : translucent(m_theme.surface, groundAlpha));
    m_painter.drawRoundedRect(place, 4, 4);
    m_painter.setPen(tag.filled ? m_theme.surface : m_theme.text);
    m_painter.drawText(place, Qt::AlignCenter, tag.text);
}

} // namespace meritdesk::views::charts
