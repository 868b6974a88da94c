#include "views/charts/step_curves_layer.h"

#include <algorithm>
#include <cmath>

#include "views/charts/step_labels.h"
#include "views/charts/tint_colours.h"

namespace meritdesk::views::charts {

using items::CurveStep;
using items::SurplusAreas;

namespace {

constexpr double strong = 3;
constexpr double faint = 1;
constexpr double cutWidth = 5;
constexpr double litWidth = 13;
constexpr double tintHeight = 8;
constexpr int unservedTint = 110;         ///< alpha
constexpr std::size_t operatorColour = 3; ///< of the theme's series
constexpr std::size_t sharedColour = 2;

/// A staircase as filled bars: however many steps there are, nothing is stroked (wide pens are slow in Qt's
/// raster engine). In vector files it is one line.
void drawStairs(QCPPainter& painter, const QVector<QPointF>& points, const QColor& colour, double width)
{
    if (painter.modes().testFlag(QCPPainter::pmVectorized)) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawPolyline(points.constData(), static_cast<int>(points.size()));
        return;
    }
    painter.setAntialiasing(false);
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QRectF line = QRectF(points[i - 1], points[i]).normalized();
        painter.fillRect(line.adjusted(-width / 2, -width / 2, width / 2, width / 2), colour);
    }
}

QColor seeThrough(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

void fill(QCPPainter& painter, const QVector<QPointF>& polygon, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.setAntialiasing(false);
    painter.drawPolygon(polygon.constData(), static_cast<int>(polygon.size()));
}

} // namespace

StepCurvesLayer::StepCurvesLayer(QCustomPlot* plot, QCPAxisRect* rect)
    : QCPLayerable(plot, QStringLiteral("main"))
    , m_rect(rect)
{
}

void StepCurvesLayer::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(false);
}

QRect StepCurvesLayer::clipRect() const
{
    return m_rect->rect();
}

void StepCurvesLayer::draw(QCPPainter* painter)
{
    if (!m_curves)
        return;
    const auto map = pixelMap(*m_rect);
    drawAreas(*painter, map);
    drawBand(*painter, map);
    drawOutlines(*painter, map);
    drawLit(*painter, map);
    drawCurve(*painter, map, true);
    drawCurve(*painter, map, false);
    drawTints(*painter, map);
    drawFixedDemand(*painter, map);
    drawCut(*painter, map);
    drawMarked(*painter, map);
    drawCrossing(*painter, map);
    drawTexts(*painter, map);
}

void StepCurvesLayer::drawBand(QCPPainter& painter, const PixelMap& map) const
{
    if (!m_curves->lowest || !m_curves->highest || m_curves->volume <= 0)
        return;
    const double top = map.y(*m_curves->highest);
    const double bottom = map.y(*m_curves->lowest);
    const QRectF band(map.area.left(), top, map.area.width(), std::max(1.0, bottom - top));
    painter.fillRect(band, m_theme.interval);
}

void StepCurvesLayer::drawAreas(QCPPainter& painter, const PixelMap& map) const
{
    if (m_curves->areas == SurplusAreas::None || m_curves->volume <= 0)
        return;
    auto demand = staircase(m_curves->demand, 0, m_curves->volume, map);
    auto supply = staircase(m_curves->supply, 0, m_curves->volume, map);
    if (!m_curves->price) {
        std::reverse(supply.begin(), supply.end());
        const auto colour = m_curves->areas == SurplusAreas::Operator ? operatorColour : sharedColour;
        if (!demand.isEmpty())
            fill(painter, demand + supply, seeThrough(m_theme.seriesColor(colour), 64));
        return;
    }
    const double y = map.y(*m_curves->price);
    const auto closed = [&](QVector<QPointF> points) {
        if (!points.isEmpty())
            points << QPointF(points.last().x(), y) << QPointF(points.first().x(), y);
        return points;
    };
    fill(painter, closed(demand), seeThrough(m_theme.demand, 48));
    fill(painter, closed(supply), seeThrough(m_theme.supply, 56));
}

void StepCurvesLayer::drawCurve(QCPPainter& painter, const PixelMap& map, bool demand) const
{
    const auto& curve = demand ? m_curves->demand : m_curves->supply;
    if (curve.empty())
        return;
    const auto colour = (demand ? m_theme.demand : m_theme.supply);
    const double seenFrom = std::max(0.0, map.quantity(map.area.left() - 4));
    const double seenTo = map.quantity(map.area.right() + 4);
    if (!m_curves->servesInOrder) {
        drawStairs(painter, staircase(curve, seenFrom, seenTo, map), seeThrough(colour, 190), faint);
        drawServed(painter, map, demand);
        return;
    }
    if (m_curves->volume < seenTo)
        drawStairs(painter, staircase(curve, std::max(seenFrom, m_curves->volume * (1 - 1e-9)), seenTo, map),
                   seeThrough(colour, 190), faint);
    drawStairs(painter, staircase(curve, seenFrom, std::min(m_curves->volume, seenTo), map), colour, strong);
}

/// Every order in its own colour on the treads of the steps; what does not trade is faint.
void StepCurvesLayer::drawTints(QCPPainter& painter, const PixelMap& map) const
{
    const auto& tints = m_curves->tints;
    if (tints.ofOrder.empty())
        return;
    for (const auto* curve : {&m_curves->demand, &m_curves->supply})
        for (const auto& step : *curve) {
            if (map.x(step.to) < map.area.left() || map.x(step.from) > map.area.right())
                continue;
            const auto colour = tintColour(m_theme, tints.by, tints.ofOrder[step.order]);
            const double y = map.y(step.price);
            const auto bar = [&](double from, double to) {
                return QRectF(QPointF(map.x(from), y - tintHeight / 2),
                              QPointF(map.x(to), y + tintHeight / 2));
            };
            painter.fillRect(bar(step.from, step.to), seeThrough(colour, unservedTint));
            painter.fillRect(bar(step.from, step.from + step.served), colour);
        }
}

/// Where prices do not decide who is served first: strong is what trades of each step.
void StepCurvesLayer::drawServed(QCPPainter& painter, const PixelMap& map, bool demand) const
{
    const auto& curve = demand ? m_curves->demand : m_curves->supply;
    const auto colour = demand ? m_theme.demand : m_theme.supply;
    for (const auto& step : curve) {
        if (step.served <= 0 || map.x(step.to) < map.area.left() || map.x(step.from) > map.area.right())
            continue;
        const double y = map.y(step.price);
        drawStairs(painter, {{map.x(step.from), y}, {map.x(step.from + step.served), y}}, colour, strong);
    }
}

/// The part of the marginal order that goes without a deal, for the back row.
void StepCurvesLayer::drawCut(QCPPainter& painter, const PixelMap& map) const
{
    const auto* step = m_curves->cutStep();
    if (!step)
        return;
    const QRectF rest(QPointF(map.x(m_curves->volume), map.y(step->price) - cutWidth / 2),
                      QPointF(map.x(step->to), map.y(step->price) + cutWidth / 2));
    painter.fillRect(rest, m_theme.marginal);
}

void StepCurvesLayer::drawFixedDemand(QCPPainter& painter, const PixelMap& map) const
{
    if (!m_curves->fixedDemand)
        return;
    const double x = map.x(*m_curves->fixedDemand);
    const double top = m_curves->priceCap ? map.y(*m_curves->priceCap) : map.area.top();
    QVector<QPointF> points{{x, map.area.bottom()}, {x, top}};
    if (m_curves->priceCap)
        points.prepend({map.area.left(), top}), std::swap(points[1], points[2]);
    drawStairs(painter, points, m_theme.demand, strong);
}

void StepCurvesLayer::drawCrossing(QCPPainter& painter, const PixelMap& map) const
{
    if (m_curves->volume <= 0)
        return;
    const double x = std::round(map.x(m_curves->volume)) + 0.5;
    painter.setAntialiasing(false);
    painter.setPen(QPen(m_theme.text, 0, Qt::DashLine));
    const auto last = items::stepAt(m_curves->supply, m_curves->volume * (1 - 1e-12));
    const double top = m_curves->price ? map.y(*m_curves->price) : last ? map.y(last->price) : map.area.top();
    painter.drawLine(QPointF(x, map.area.bottom()), QPointF(x, top));
    if (!m_curves->price)
        return;
    const double y = std::round(top) + 0.5;
    painter.drawLine(QPointF(x, y), QPointF(map.area.right(), y));
    painter.fillRect(QRectF(map.area.left(), y - 1, x - map.area.left(), 2), m_theme.text);
    painter.setAntialiasing(true);
    painter.setPen(QPen(m_theme.surface, 1.5));
    painter.setBrush(m_theme.text);
    painter.drawEllipse(QPointF(x, y), 5, 5);
}

/// A glow behind the steps that a replay is about.
void StepCurvesLayer::drawLit(QCPPainter& painter, const PixelMap& map) const
{
    if (m_lit.empty())
        return;
    for (const auto* curve : {&m_curves->demand, &m_curves->supply})
        for (const auto& step : *curve)
            if (std::binary_search(m_lit.begin(), m_lit.end(), step.order)) {
                const double y = map.y(step.price);
                painter.fillRect(
                    QRectF(QPointF(map.x(step.from), y - litWidth / 2),
                           QPointF(std::max(map.x(step.to), map.x(step.from) + 1), y + litWidth / 2)),
                    seeThrough(m_theme.marginal, 110));
            }
}

void StepCurvesLayer::drawMarked(QCPPainter& painter, const PixelMap& map) const
{
    if (!m_marked)
        return;
    for (const auto* curve : {&m_curves->demand, &m_curves->supply}) {
        const auto found = std::find_if(curve->begin(), curve->end(),
                                        [this](const CurveStep& step) { return step.order == *m_marked; });
        if (found == curve->end())
            continue;
        const QRectF tread(QPointF(map.x(found->from), map.y(found->price) - 3),
                           QPointF(map.x(found->to), map.y(found->price) + 3));
        painter.setAntialiasing(true);
        painter.setPen(QPen(m_theme.text, 1));
        painter.setBrush(curve == &m_curves->demand ? m_theme.demand : m_theme.supply);
        painter.drawRoundedRect(tread, 3, 3);
    }
}

void StepCurvesLayer::drawOutlines(QCPPainter& painter, const PixelMap& map) const
{
    for (std::size_t at = 0; at < m_outlines.size(); ++at)
        drawOutline(painter, m_outlines[at].curves, outlineColour(m_theme, at), map);
}

QList<std::pair<QString, QColor>> StepCurvesLayer::legend() const
{
    QList<std::pair<QString, QColor>> entries{{m_texts.demand, m_theme.demand},
                                              {m_texts.supply, m_theme.supply}};
    const auto& tints = m_curves->tints;
    for (qsizetype place = 0; place < tints.names.size(); ++place)
        entries.append({tints.names[place], tintColour(m_theme, tints.by, static_cast<std::size_t>(place))});
    return entries;
}

void StepCurvesLayer::drawTexts(QCPPainter& painter, const PixelMap& map) const
{
    painter.setAntialiasing(true);
    painter.setFont(mParentPlot->font());
    StepLabels labels(painter, map, m_theme);
    labels.legend(legend());
    labels.beyond(*m_curves);
    labels.crossing(*m_curves, m_texts);
    labels.cut(*m_curves, m_texts);
    for (std::size_t at = 0; at < m_outlines.size(); ++at)
        labels.outline(m_outlines[at].curves, m_outlines[at].name, outlineColour(m_theme, at));
    labels.names(*m_curves);
    labels.areas(*m_curves, m_texts);
}

} // namespace meritdesk::views::charts
