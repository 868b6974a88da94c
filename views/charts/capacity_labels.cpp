#include "views/charts/capacity_labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "views/charts/balance_look.h"

namespace meritdesk::views::charts {

namespace {

constexpr double padX = 6;
constexpr double padY = 3;
constexpr std::array distances{10.0, 24.0, 44.0, 72.0, 110.0, 160.0}; ///< pixels from the point, tried
constexpr double lower = 0.5;                                         ///< of them upwards and downwards
constexpr double overWords = 400;       ///< cost, in pixels of distance, of words over words
constexpr double overAvoided = 18;      ///< of words over each piece of a line
constexpr double lineOver = 70;         ///< of each step of a leading line over words
constexpr double wrongSide = 8;         ///< of words on the side that is not preferred
constexpr double mostForMissable = 260; ///< cost above which words are left out
constexpr int apart = 3;                ///< pixels between words
constexpr int lineSteps = 12;
constexpr double nearEnough = 16; ///< pixels without a leading line
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

/// Around the point, each moved into the area: nearer ones first.
QVector<QRectF> CapacityLabels::choicesFor(const CapacityTag& tag) const
{
    const auto size = QFontMetricsF(m_painter.font()).size(0, tag.text) + QSizeF(2 * padX, 2 * padY);
    QVector<QRectF> choices;
    for (const double away : distances)
        for (const int side : {-1, 0, 1})
            for (const int level : {-1, 0, 1}) {
                if (side == 0 && level == 0)
                    continue;
                QRectF place({}, size);
                place.moveCenter(
                    tag.at
                    + QPointF(side * (away + size.width() / 2), level * (away * lower + size.height() / 2)));
                place.moveLeft(
                    std::max(m_area.left(), std::min(place.left(), m_area.right() - size.width())));
                place.moveTop(std::max(m_area.top(), std::min(place.top(), m_area.bottom() - size.height())));
                choices.append(place);
            }
    return choices;
}

/// What a leading line hides on its way.
double CapacityLabels::costOfLine(QPointF from, QPointF to) const
{
    double cost = 0;
    for (int step = 1; step <= lineSteps; ++step) {
        const auto point = from + (to - from) * (static_cast<double>(step) / lineSteps);
        for (const auto& other : m_taken)
            if (other.contains(point))
                cost += lineOver;
    }
    return cost;
}

/// In pixels away from the point; what is hidden costs much more than a long way.
double CapacityLabels::costOf(const CapacityTag& tag, const QRectF& place) const
{
    const auto end = nearestOf(place, tag.at);
    double cost = std::hypot(end.x() - tag.at.x(), end.y() - tag.at.y()) + costOfLine(tag.at, end);
    for (const auto& other : m_taken)
        if (const auto both = other.adjusted(-apart, -apart, apart, apart).intersected(place);
            !both.isEmpty())
            cost += overWords + both.width() * both.height();
    for (const auto& other : m_avoided)
        if (other.intersects(place))
            cost += overAvoided;
    if ((place.center().x() < tag.at.x()) != tag.preferLeft)
        cost += wrongSide;
    if ((place.center().y() > tag.at.y()) != tag.preferBelow)
        cost += wrongSide;
    return cost;
}

QRectF CapacityLabels::put(const CapacityTag& tag)
{
    if (tag.text.isEmpty() || !m_area.adjusted(-1, -1, 1, 1).contains(tag.at))
        return {};
    QRectF best;
    double least = std::numeric_limits<double>::max();
    for (const auto& place : choicesFor(tag))
        if (const double cost = costOf(tag, place); cost < least) {
            least = cost;
            best = place;
        }
    if (tag.canMiss && least > mostForMissable)
        return {};
    write(tag, best);
    const auto end = nearestOf(best, tag.at);
    for (int step = 1; step < lineSteps; ++step) // later words do not lie on the line that leads here
        m_avoided.append(
            QRectF(tag.at + (end - tag.at) * (static_cast<double>(step) / lineSteps), QSizeF(1, 1)));
    m_taken.append(best);
    return best;
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
