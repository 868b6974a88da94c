#include "views/charts/crosshair_layer.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

#include "items/number_text.h"

namespace meritdesk::views::charts {

namespace {

constexpr double padding = 6;
constexpr double dot = 4;

QString rounded(double value)
{
    return items::numberText(QString::number(std::round(value), 'f', 0).toStdString(), -1);
}

} // namespace

CrosshairLayer::CrosshairLayer(QCustomPlot* plot, QCPAxisRect* rect, const items::StepCurves* curves)
    : QCPLayerable(plot, QStringLiteral("crosshair"))
    , m_rect(rect)
    , m_curves(curves)
{
}

void CrosshairLayer::setNames(const QString& demand, const QString& supply)
{
    m_demand = demand;
    m_supply = supply;
}

void CrosshairLayer::showAt(double quantity)
{
    m_quantity = quantity;
    layer()->replot();
}

void CrosshairLayer::hide()
{
    if (!m_quantity)
        return;
    m_quantity.reset();
    layer()->replot();
}

void CrosshairLayer::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(true);
}

QRect CrosshairLayer::clipRect() const
{
    return m_rect->rect();
}

QString CrosshairLayer::reading(const std::vector<items::CurveStep>& curve, const QString& name,
                                double quantity) const
{
    const auto* step = items::stepAt(curve, quantity);
    if (!step)
        return {};
    const auto& order = m_curves->book->orders[step->order];
    return QStringLiteral("%1  %2  ·  %3")
        .arg(name, items::numberText(order.price.text(), -1), QString::fromStdString(order.participant));
}

QStringList CrosshairLayer::readings(double quantity) const
{
    QStringList lines;
    for (const auto& line :
         {reading(m_curves->demand, m_demand, quantity), reading(m_curves->supply, m_supply, quantity)})
        if (!line.isEmpty())
            lines << line;
    return lines;
}

void CrosshairLayer::draw(QCPPainter* painter)
{
    if (!m_quantity)
        return;
    auto lines = readings(*m_quantity);
    if (lines.isEmpty())
        return;
    lines.prepend(rounded(*m_quantity));
    const auto map = pixelMap(*m_rect);
    const double x = std::round(map.x(*m_quantity)) + 0.5;
    painter->setPen(QPen(m_theme.axis, 0));
    painter->drawLine(QPointF(x, map.area.top()), QPointF(x, map.area.bottom()));
    for (const auto* curve : {&m_curves->demand, &m_curves->supply})
        if (const auto* step = items::stepAt(*curve, *m_quantity)) {
            painter->setPen(QPen(m_theme.surface, 1));
            painter->setBrush(curve == &m_curves->demand ? m_theme.demand : m_theme.supply);
            painter->drawEllipse(QPointF(x, map.y(step->price)), dot, dot);
        }
    painter->setFont(mParentPlot->font());
    const QFontMetricsF metrics(painter->font());
    double width = 0;
    for (const auto& line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    QRectF box(x + padding, map.area.top() + padding, width + 2 * padding,
               metrics.lineSpacing() * static_cast<double>(lines.size()) + padding);
    if (box.right() > map.area.right())
        box.moveRight(x - padding);
    painter->setPen(QPen(m_theme.border, 1));
    painter->setBrush(m_theme.surface);
    painter->drawRoundedRect(box, 4, 4);
    painter->setPen(m_theme.text);
    painter->drawText(box.adjusted(padding, padding / 2, -padding, 0), Qt::AlignLeft | Qt::AlignTop,
                      lines.join(QLatin1Char('\n')));
}

} // namespace meritdesk::views::charts
