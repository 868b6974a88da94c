#include <algorithm>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/merit_layer.h"

namespace meritdesk::views::charts {

namespace {

constexpr double lineWidth = 2;
constexpr double dot = 4;
constexpr double padding = 4;
constexpr int boardAlpha = 215;
constexpr int missingAlpha = 60;

} // namespace

MeritDemandLayer::MeritDemandLayer(QCustomPlot& plot, const MeritOrder& order)
    : QCPLayerable(&plot, QStringLiteral("main"))
    , m_order(order)
{
}

void MeritDemandLayer::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(true);
}

QRect MeritDemandLayer::clipRect() const
{
    return mParentPlot->axisRect()->rect();
}

QPointF MeritDemandLayer::pixel(double power, double price) const
{
    return {mParentPlot->xAxis->coordToPixel(power), mParentPlot->yAxis->coordToPixel(price)};
}

void MeritDemandLayer::draw(QCPPainter* painter)
{
    if (m_order.blocks.empty())
        return;
    painter->setFont(mParentPlot->font());
    const auto& before = m_order.before;
    if (before.scarce) {
        const QRectF room = clipRect();
        const double end = pixel(before.volume, 0).x();
        painter->fillRect(QRectF(end, room.top(), pixel(before.load, 0).x() - end, room.height()),
                          translucent(m_theme.bad, missingAlpha));
    }
    drawRun(*painter, before, m_theme.price, false);
    if (m_order.reduced)
        drawRun(*painter, m_order.after, m_theme.accepted, true);
}

void MeritDemandLayer::drawRun(QCPPainter& painter, const MeritRun& run, const QColor& colour,
                               bool left) const
{
    drawCurve(painter, run, colour);
    drawPrice(painter, run, colour, left);
    const QRectF room = clipRect();
    const QFontMetricsF metrics(painter.font());
    const double x = pixel(run.load, 0).x();
    const double width = metrics.horizontalAdvance(run.loadText) + 2 * padding;
    if (x < room.left() || x > room.right())
        return;
    // Beside its own line, away from the other run's; on the other side where there is no room.
    const bool fitsRight = x + width < room.right();
    double at = left || !fitsRight ? x - width : x;
    double top = room.top();
    if (!left && !fitsRight && m_order.reduced)
        top += metrics.height() + 2;
    at = std::max(at, room.left());
    write(painter, {at + padding, top + metrics.ascent() + 1}, run.loadText, colour);
}

/// The fixed load from above, then each buyer by falling price.
void MeritDemandLayer::drawCurve(QCPPainter& painter, const MeritRun& run, const QColor& colour) const
{
    const QRectF room = clipRect();
    QPolygonF line;
    double power = run.load;
    line << QPointF(pixel(power, 0).x(), room.top());
    for (const auto& buyer : m_order.buyers) {
        line << pixel(power, buyer.price);
        power += buyer.volume;
        line << pixel(power, buyer.price);
    }
    line << QPointF(pixel(power, 0).x(), room.bottom());
    painter.setPen(QPen(colour, lineWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

/// The price from the axis to where the curves meet.
void MeritDemandLayer::drawPrice(QCPPainter& painter, const MeritRun& run, const QColor& colour,
                                 bool below) const
{
    const QRectF room = clipRect();
    const auto meeting = pixel(run.volume, run.price);
    painter.setPen(QPen(colour, 0, Qt::DashLine));
    painter.drawLine(QPointF(room.left(), meeting.y()), meeting);
    painter.setPen(QPen(m_theme.surface, 1));
    painter.setBrush(colour);
    painter.drawEllipse(meeting, dot, dot);
    const QFontMetricsF metrics(painter.font());
    double base = below ? meeting.y() + metrics.ascent() + 2 : meeting.y() - metrics.descent() - 2;
    base = std::clamp(base, room.top() + 2 * metrics.height(), room.bottom() - metrics.descent());
    write(painter, {room.left() + padding, base}, run.priceText, colour);
}

/// Words on a board of the surface's colour, so that no line runs through them.
void MeritDemandLayer::write(QCPPainter& painter, QPointF at, const QString& text, const QColor& colour) const
{
    const QFontMetricsF metrics(painter.font());
    const QRectF board(at.x() - 2, at.y() - metrics.ascent(), metrics.horizontalAdvance(text) + 4,
                       metrics.height());
    painter.fillRect(board, translucent(m_theme.surface, boardAlpha));
    painter.setPen(colour);
    painter.drawText(at, text);
}

} // namespace meritdesk::views::charts
