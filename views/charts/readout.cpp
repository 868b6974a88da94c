#include "views/charts/readout.h"

#include <algorithm>
#include <cmath>

#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

namespace {

constexpr double padding = 7;
constexpr double distance = 10; ///< pixels from the item
constexpr double dot = 4;
constexpr double widest = 0.6; ///< of the plot
constexpr auto layerName = "readout";

} // namespace

Readout::Readout(QCustomPlot& plot, const ReadingChart& chart)
    : QCPLayerable(&plot)
    , m_chart(chart)
{
    plot.addLayer(QLatin1String(layerName), nullptr, QCustomPlot::limAbove);
    plot.layer(QLatin1String(layerName))->setMode(QCPLayer::lmBuffered);
    setLayer(QLatin1String(layerName));
}

void Readout::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(true);
}

void Readout::draw(QCPPainter* painter)
{
    const int item = m_chart.pointed();
    if (item < 0)
        return;
    const auto at = m_chart.pixelOf(item);
    if (m_line)
        drawLine(*painter, at.x());
    else {
        painter->setPen(QPen(m_theme.surface, 1));
        painter->setBrush(m_theme.text);
        painter->drawEllipse(at, dot, dot);
    }
    if (const auto text = m_chart.reading(); !text.isEmpty())
        drawBox(*painter, at, text);
}

void Readout::drawLine(QCPPainter& painter, double x) const
{
    const auto rects = mParentPlot->axisRects();
    if (rects.isEmpty())
        return;
    const double at = std::round(x) + 0.5;
    painter.setPen(QPen(m_theme.text, 0));
    painter.drawLine(QPointF(at, rects.first()->top()), QPointF(at, rects.last()->bottom()));
}

/// Right of the item, left of it where there is no room, and always inside the plot.
void Readout::drawBox(QCPPainter& painter, QPointF at, const QString& text) const
{
    painter.setFont(mParentPlot->font());
    const QRectF all = mParentPlot->viewport();
    const auto words = QFontMetricsF(painter.font())
                           .boundingRect(QRectF(0, 0, all.width() * widest, all.height()),
                                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
    QRectF box(at.x() + distance, at.y() - words.height() / 2 - padding, words.width() + 2 * padding,
               words.height() + 2 * padding);
    if (box.right() > all.right())
        box.moveRight(at.x() - distance);
    box.moveLeft(std::max(all.left() + 1, box.left()));
    box.moveTop(
        std::clamp(box.top(), all.top() + 1, std::max(all.top() + 1, all.bottom() - box.height() - 1)));
    painter.setPen(QPen(m_theme.border, 1));
    painter.setBrush(m_theme.raised);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(m_theme.text);
    painter.drawText(box.adjusted(padding, padding, padding, padding),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
}

} // namespace meritdesk::views::charts
