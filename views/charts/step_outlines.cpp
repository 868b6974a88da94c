#include "views/charts/step_outlines.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace meritdesk::views::charts {

namespace {

constexpr std::size_t besideTheCurves =
    2;                     ///< of the theme's series: the first two look like supply and demand
constexpr double ring = 5; ///< pixels, radius
constexpr double ringWidth = 2;
constexpr double air = 4; ///< pixels that are drawn beyond the edges

} // namespace

const QColor& outlineColour(const Theme& theme, std::size_t at)
{
    return theme.seriesColor(besideTheCurves + at % (theme.series.size() - besideTheCurves));
}

void drawOutline(QPainter& painter, const items::StepCurves& curves, const QColor& colour,
                 const PixelMap& map)
{
    painter.setPen(QPen(colour, 0, Qt::DashLine)); // wider pens are slow on a dense line
    painter.setBrush(Qt::NoBrush);
    const double from = std::max(0.0, map.quantity(map.area.left() - air));
    const double to = map.quantity(map.area.right() + air);
    for (const auto* curve : {&curves.demand, &curves.supply}) {
        const auto points = staircase(*curve, from, to, map);
        painter.drawPolyline(points.constData(), static_cast<int>(points.size()));
    }
    if (curves.fixedDemand) {
        const double x = map.x(*curves.fixedDemand);
        const double top = curves.priceCap ? map.y(*curves.priceCap) : map.area.top();
        painter.drawLine(QPointF(x, map.area.bottom()), QPointF(x, top));
        if (curves.priceCap)
            painter.drawLine(QPointF(map.area.left(), top), QPointF(x, top));
    }
    if (curves.volume <= 0 || !curves.price)
        return;
    painter.setPen(QPen(colour, ringWidth));
    painter.drawEllipse(QPointF(map.x(curves.volume), map.y(*curves.price)), ring, ring);
}

} // namespace meritdesk::views::charts
