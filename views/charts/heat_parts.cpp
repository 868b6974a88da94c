#include "views/charts/heat_parts.h"

#include "views/charts/balance_look.h"
#include "views/charts/time_ticker.h"

namespace meritdesk::views::charts {

namespace {

constexpr double day = 86400;
constexpr int hoursADay = 24;

} // namespace

void layHeatMap(Plot& plot, QCPColorMap& map, QCPColorScale& scale)
{
    showTimes(*plot.xAxis);
    plot.yAxis->setTicker(clockTicker(6));
    plot.yAxis->setRange(0, hoursADay);
    plot.yAxis->setRangeReversed(true); // midnight on top, as a day is read
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->grid()->setVisible(false);
    map.setInterpolate(false);
    map.setTightBoundary(false);
    map.setColorScale(&scale);
    scale.setBarWidth(10);
    scale.axis()->setTicker(Plot::numberTicker());
    scale.axis()->ticker()->setTickCount(4);
    plot.plotLayout()->addElement(0, 1, &scale);
    auto* margins = new QCPMarginGroup(&plot);
    plot.axisRect()->setMarginGroup(QCP::msBottom | QCP::msTop, margins);
    scale.setMarginGroup(QCP::msBottom | QCP::msTop, margins);
    plot.setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot.axisRect()->setRangeDrag(Qt::Horizontal);
    plot.axisRect()->setRangeZoom(Qt::Horizontal);
}

void colourHeatMap(QCPColorMap& map, QCPColorScale& scale, const std::vector<QColor>& ramp,
                   const Theme& theme)
{
    QCPColorGradient gradient;
    gradient.clearColorStops();
    for (std::size_t i = 0; i < ramp.size(); ++i)
        gradient.setColorStopAt(static_cast<double>(i) / static_cast<double>(ramp.size() - 1), ramp[i]);
    gradient.setNanHandling(QCPColorGradient::nhNanColor);
    gradient.setNanColor(theme.surface);
    map.setGradient(gradient);
    scale.setGradient(gradient);
    auto* axis = scale.axis();
    axis->setBasePen(QPen(theme.axis, 0));
    axis->setTickPen(QPen(theme.axis, 0));
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelColor(theme.axis);
    axis->setLabelColor(theme.axis);
    axis->setTickLabelFont(map.parentPlot()->font());
    axis->setLabelFont(map.parentPlot()->font());
}

/// A cell lies around its centre: noon of the day, half past the hour.
void sizeHeatMap(QCPColorMap& map, double first, int days)
{
    map.data()->setSize(days, hoursADay);
    map.data()->setRange({first + day / 2, first + day / 2 + (days - 1) * day}, {0.5, hoursADay - 0.5});
}

} // namespace meritdesk::views::charts
