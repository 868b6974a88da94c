#include "views/charts/day_brush.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace meritdesk::views::charts {

namespace {

constexpr double day = 86400;
constexpr int shortest = 4; ///< pixels; less is a click
constexpr int bandAlpha = 40;

} // namespace

DayBrush::DayBrush(Plot& plot, Drag drag, QObject* parent)
    : QObject(parent)
    , m_plot(plot)
    , m_drag(drag)
{
    // the plot looks at its mode right after this signal
    connect(&m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        const bool brush = shift == (m_drag == WithShift) && event->button() == Qt::LeftButton;
        m_plot.setSelectionRectMode(brush ? QCP::srmCustom : QCP::srmNone);
    });
    connect(m_plot.selectionRect(), &QCPSelectionRect::accepted, this,
            [this](const QRect& rect) { choose(rect.left(), rect.right()); });
}

void DayBrush::applyColours(const Theme& theme)
{
    auto band = theme.text;
    m_plot.selectionRect()->setPen(QPen(band, 0));
    band.setAlpha(bandAlpha);
    m_plot.selectionRect()->setBrush(band);
}

void DayBrush::choose(double fromPixel, double toPixel)
{
    if (std::abs(toPixel - fromPixel) < shortest)
        return;
    const auto [low, high] = std::minmax(fromPixel, toPixel);
    const auto from = m_plot.xAxis->pixelToCoord(low);
    const auto to = m_plot.xAxis->pixelToCoord(high);
    emit dragged(from, to);
    emit chosen(std::floor(from / day) * day, std::ceil(to / day) * day);
}

} // namespace meritdesk::views::charts
