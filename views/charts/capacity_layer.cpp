#include "views/charts/capacity_layer.h"

#include <algorithm>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/capacity_look.h"

namespace meritdesk::views::charts {

using items::CapacityBlock;
using items::CapacityCrossing;
using items::CapacityDemand;
using response::kom::Flag;

namespace {

constexpr double lineWidth = 2.4;
constexpr double thinLine = 1.2;
constexpr double supplyWidth = 3;
constexpr double dotSize = 6;
constexpr double unpricedHeight = 26; ///< pixels of a block without a price above the bottom
constexpr double bracketHeight = 9;
constexpr double bracketGap = 12; ///< pixels above the first price
constexpr double stripGap = 6;    ///< pixels between the strip, its words and the panel
constexpr int betweenAlpha = 38;
constexpr int slopeSteps = 48;      ///< places of the slope that words keep free
constexpr double slopeRoom = 4;     ///< pixels around them
constexpr double separatorFrom = 5; ///< pixels: narrower blocks have no line between them

double stripHeight(const QFontMetricsF& metrics)
{
    return std::ceil(metrics.height() * 0.9);
}

} // namespace

CapacityLayer::CapacityLayer(QCustomPlot* plot, QCPAxisRect* rect)
    : QCPLayerable(plot, QStringLiteral("main"))
    , m_rect(rect)
{
}

void CapacityLayer::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(true);
}

int CapacityLayer::headRoom(const QFontMetrics& metrics)
{
    return static_cast<int>(stripHeight(QFontMetricsF(metrics)) + metrics.height() + 3 * stripGap);
}

QRectF CapacityLayer::strip() const
{
    const QFontMetricsF metrics(mParentPlot->font());
    const auto panel = QRectF(m_rect->rect());
    const double height = stripHeight(metrics);
    return {panel.left(), panel.top() - 2 * stripGap - metrics.height() - height, panel.width(), height};
}

double CapacityLayer::stripEnd() const
{
    const double supply = m_curves->supply.empty() ? 0 : m_curves->supply.back().to;
    return std::max({supply, m_curves->before.q2, 1.0}) * 1.01;
}

void CapacityLayer::draw(QCPPainter* painter)
{
    if (!m_curves || !m_curves->crossBefore)
        return;
    const auto map = pixelMap(*m_rect);
    painter->setFont(mParentPlot->font());
    drawStrip(*painter, map);
    painter->save();
    painter->setClipRect(map.area, Qt::IntersectClip);
    drawLadder(*painter, map);
    drawDemand(*painter, map);
    drawStairs(*painter, map);
    drawBracket(*painter, map);
    drawCrossing(*painter, map, *m_curves->crossBefore, false);
    if (m_curves->crossAfter)
        drawCrossing(*painter, map, *m_curves->crossAfter, true);
    drawWords(*painter, map);
    painter->restore();
}

/// The whole ladder, with what of it the panel shows framed.
void CapacityLayer::drawStrip(QCPPainter& painter, const PixelMap& map) const
{
    const auto bar = strip();
    const double scale = bar.width() / stripEnd();
    for (auto block = m_curves->supply.begin(); block != m_curves->supply.end();) {
        auto last = block; // neighbours of a kind are one block here
        while (last != m_curves->supply.end() && last->flag == block->flag)
            ++last;
        const QRectF place(bar.left() + block->from * scale, bar.top(),
                           (std::prev(last)->to - block->from) * scale, bar.height());
        fillFlag(painter, place, m_theme, block->flag);
        painter.setPen(QPen(flagColour(m_theme, block->flag), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place);
        block = last;
    }
    const double left = bar.left() + std::clamp(map.quantity(map.area.left()), 0.0, stripEnd()) * scale;
    const double right = bar.left() + std::clamp(map.quantity(map.area.right()), 0.0, stripEnd()) * scale;
    painter.setPen(QPen(m_theme.text, 1.5 * m_scale));
    painter.setBrush(Qt::NoBrush);
    const QRectF frame(QPointF(left, bar.top() - 3), QPointF(right, bar.bottom() + 3));
    painter.drawRect(frame);
    painter.setPen(QPen(m_theme.border, 1)); // the frame is what the panel below enlarges
    painter.drawLine(frame.bottomLeft(), map.area.topLeft());
    painter.drawLine(frame.bottomRight(), map.area.topRight());
    drawStripWords(painter, bar);
}

/// The kinds with their sums below the strip, each beside its pattern.
void CapacityLayer::drawStripWords(QCPPainter& painter, const QRectF& bar) const
{
    const QFontMetricsF metrics(painter.font());
    const double side = metrics.height() * 0.7;
    double left = bar.left();
    for (std::size_t flag = 0; flag < m_curves->flagTotals.size(); ++flag) {
        const auto& text = m_curves->flagTotals[flag];
        if (text.isEmpty())
            continue;
        const double width = metrics.horizontalAdvance(text);
        const QRectF words(left + side + 5, bar.bottom() + stripGap, width + 2, metrics.height());
        if (words.right() > bar.right() + 2)
            return;
        painter.fillRect(words.adjusted(-side - 8, 0, 3, 0), m_theme.surface); // lines to the panel pass here
        const QRectF swatch(left, words.center().y() - side / 2, side, side);
        fillFlag(painter, swatch, m_theme, static_cast<Flag>(flag));
        painter.setPen(QPen(flagColour(m_theme, static_cast<Flag>(flag)), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(swatch);
        painter.setPen(m_theme.text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text);
        left = words.right() + 14;
    }
}

void CapacityLayer::drawLadder(QCPPainter& painter, const PixelMap& map) const
{
    const double from = map.quantity(map.area.left());
    const double to = map.quantity(map.area.right());
    for (const auto& block : m_curves->supply)
        if (block.to > from && block.from < to)
            drawBlock(painter, map, block);
}

QRectF CapacityLayer::placeOf(const CapacityBlock& block, const PixelMap& map) const
{
    const double left = std::max(map.x(block.from), map.area.left() - 2);
    const double right = std::min(map.x(block.to), map.area.right() + 2);
    const double bottom = map.area.bottom();
    const double height = block.flag == Flag::Priced
                              ? std::max(0.0, bottom - std::max(map.y(block.price), map.area.top() - 2))
                              : unpricedHeight * m_scale;
    return {left, bottom - height, right - left, height};
}

/// Where the name of a block stands in it; empty where it has no room.
QRectF CapacityLayer::nameOf(const QRectF& block, const CapacityBlock& named, const QFontMetricsF& metrics)
{
    if (std::min(block.width(), block.height())
        < metrics.height()) // most of a long ladder: nothing is measured
        return {};
    const double width = metrics.horizontalAdvance(named.name) + 8;
    if (width > block.width())
        return {};
    return {block.center().x() - width / 2, block.bottom() - metrics.height() - 4, width, metrics.height()};
}

void CapacityLayer::drawBlock(QCPPainter& painter, const PixelMap& map, const CapacityBlock& block) const
{
    const auto place = placeOf(block, map);
    const bool isTaken = block.takenAfter > 0;
    if (isTaken)
        fillFlag(painter, place, m_theme, block.flag);
    if (block.to - block.from > 0 && place.width() >= separatorFrom) {
        painter.setPen(QPen(isTaken ? flagColour(m_theme, block.flag) : m_theme.rejected, 1,
                            isTaken ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place);
    }
    const auto words = nameOf(place, block, QFontMetricsF(painter.font()));
    if (words.isEmpty())
        return;
    painter.fillRect(words, translucent(m_theme.surface, 210));
    painter.setPen(isTaken ? m_theme.text : m_theme.muted);
    painter.drawText(words, Qt::AlignCenter, block.name);
}

/// Supply as a curve: along the prices, upright between them and at its end.
void CapacityLayer::drawStairs(QCPPainter& painter, const PixelMap& map) const
{
    const double bottom = map.area.bottom() - supplyWidth * m_scale / 2;
    const auto level = [&](const CapacityBlock& block) {
        return block.flag == Flag::Priced ? std::min(bottom, map.y(block.price)) : bottom;
    };
    QPolygonF stairs;
    for (const auto& block : m_curves->supply) {
        if (map.x(block.to) < map.area.left() - 2)
            continue;
        if (map.x(block.from) > map.area.right() + 2)
            break;
        const double y = level(block);
        for (const double quantity : {block.from, block.to}) {
            const QPointF next(map.x(quantity), y);
            const bool here = !stairs.isEmpty() && std::abs(stairs.last().x() - next.x()) < 0.3
                              && std::abs(stairs.last().y() - next.y()) < 0.3;
            if (!here)
                stairs << next;
        }
    }
    if (!m_curves->supply.empty() && map.x(m_curves->supply.back().to) < map.area.right() + 2)
        stairs << QPointF(map.x(m_curves->supply.back().to), map.area.top() - 2);
    painter.setPen(QPen(m_theme.supply, supplyWidth * m_scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(stairs);
}

QPolygonF CapacityLayer::demandLine(const CapacityDemand& demand, const PixelMap& map) const
{
    return {{{map.area.left() - 2, map.y(m_curves->p1)},
             {map.x(demand.q1), map.y(m_curves->p1)},
             {map.x(demand.q2), map.y(m_curves->p2)},
             {map.area.right() + 2, map.y(m_curves->p2)}}};
}

void CapacityLayer::drawDemand(QCPPainter& painter, const PixelMap& map) const
{
    const auto before = demandLine(m_curves->before, map);
    const auto after = demandLine(m_curves->after, map);
    const bool isMoved = m_curves->counted > 0;
    if (isMoved) {
        auto between = before;
        for (auto point = after.rbegin(); point != after.rend(); ++point)
            between << *point;
        painter.setPen(Qt::NoPen);
        painter.setBrush(translucent(m_theme.demand, betweenAlpha));
        painter.drawPolygon(between);
    }
    painter.setBrush(Qt::NoBrush);
    if (m_curves->cap > m_curves->counted) {
        painter.setPen(QPen(m_theme.muted, thinLine * m_scale, Qt::DotLine));
        painter.drawPolyline(demandLine(m_curves->limit, map));
    }
    painter.setPen(QPen(m_theme.demand, lineWidth * m_scale));
    painter.drawPolyline(before);
    if (!isMoved)
        return;
    painter.setPen(QPen(m_theme.demand, lineWidth * m_scale, Qt::DashLine));
    painter.drawPolyline(after);
}

/// How much may count at most, as a frame from the first point to the left, and what counts as its filling.
void CapacityLayer::drawBracket(QCPPainter& painter, const PixelMap& map) const
{
    if (m_curves->cap <= 0)
        return;
    const double right = map.x(m_curves->q1);
    const double top = map.y(m_curves->p1) - bracketGap - bracketHeight * m_scale;
    const QRectF frame(QPointF(map.x(m_curves->q1 - m_curves->cap), top),
                       QPointF(right, top + bracketHeight * m_scale));
    const bool isFull = m_curves->asked > m_curves->cap;
    const auto& colour = isFull ? m_theme.caution : m_theme.accent;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRect(QRectF(QPointF(map.x(m_curves->q1 - m_curves->counted), top), frame.bottomRight()));
    painter.setPen(QPen(colour, thinLine * m_scale));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

/// The dot, and thin lines to the axes.
void CapacityLayer::drawCrossing(QCPPainter& painter, const PixelMap& map, const CapacityCrossing& crossing,
                                 bool filled) const
{
    const QPointF at(map.x(crossing.volume), map.y(crossing.price));
    painter.setPen(QPen(m_theme.text, 1, filled ? Qt::DashLine : Qt::DotLine));
    painter.drawLine(QPointF(map.area.left(), at.y()), at);
    painter.drawLine(at, QPointF(at.x(), map.area.bottom()));
    painter.setPen(QPen(m_theme.text, 2 * m_scale));
    painter.setBrush(filled ? m_theme.text : m_theme.surface);
    painter.drawEllipse(at, dotSize * m_scale, dotSize * m_scale);
}

void CapacityLayer::drawWords(QCPPainter& painter, const PixelMap& map) const
{
    CapacityLabels labels(painter, map.area.adjusted(3, 3, -3, -3), m_theme);
    const double size = 2 * dotSize * m_scale;
    for (const auto& crossing : {m_curves->crossBefore, m_curves->crossAfter})
        if (crossing)
            labels.keepFree(
                QRectF(map.x(crossing->volume) - size / 2, map.y(crossing->price) - size / 2, size, size));
    const double top = map.y(m_curves->p1) - bracketGap - bracketHeight * m_scale;
    labels.keepFree(QRectF(QPointF(map.x(m_curves->q1 - m_curves->cap), top),
                           QSizeF(m_curves->cap * map.perQuantity, bracketHeight * m_scale)));
    for (const auto* demand : {&m_curves->before, &m_curves->after})
        for (int step = 0; step <= slopeSteps; ++step) {
            const auto at = alongSlope(*demand, static_cast<double>(step) / slopeSteps, map);
            labels.avoid(QRectF(at - QPointF(slopeRoom, slopeRoom), QSizeF(2 * slopeRoom, 2 * slopeRoom)));
        }
    const QFontMetricsF metrics(painter.font());
    for (const auto& block : m_curves->supply)
        if (const auto name = nameOf(placeOf(block, map), block, metrics); !name.isEmpty())
            labels.keepFree(name);
    for (double x = map.area.left(); x < map.x(m_curves->q1); x += 2 * slopeRoom) // the level first price
        labels.avoid(QRectF(x, map.y(m_curves->p1) - slopeRoom, 2 * slopeRoom, 2 * slopeRoom));
    labels.put({.text = m_curves->counted > 0 && m_curves->asked > m_curves->cap
                            ? m_curves->capText
                            : m_curves->capText + QStringLiteral(" · ") + m_curves->countedText,
                .at = QPointF(map.x(m_curves->q1), top + bracketHeight * m_scale / 2),
                .colour = m_curves->asked > m_curves->cap ? m_theme.caution : m_theme.accent});
    putCrossings(labels, map);
    putPoints(labels, map);
    putDemand(labels, map);
}

void CapacityLayer::putCrossings(CapacityLabels& labels, const PixelMap& map) const
{
    const auto words = [](const QString& name, const CapacityCrossing& crossing, const QString& fall) {
        QString text = name + QStringLiteral(": ") + crossing.priceText;
        if (!fall.isEmpty())
            text += QStringLiteral(" (%1)").arg(fall);
        return text + QLatin1Char('\n') + crossing.volumeText;
    };
    const auto& before = *m_curves->crossBefore;
    labels.put({.text = words(m_texts.without, before, {}),
                .at = QPointF(map.x(before.volume), map.y(before.price)),
                .colour = m_theme.text});
    if (!m_curves->crossAfter)
        return;
    const auto& after = *m_curves->crossAfter;
    labels.put({.text = words(m_texts.with, after, m_curves->fallText),
                .at = QPointF(map.x(after.volume), map.y(after.price)),
                .colour = m_theme.text,
                .filled = true,
                .preferLeft = true,
                .preferBelow = true});
}

QPointF CapacityLayer::alongSlope(const CapacityDemand& demand, double share, const PixelMap& map) const
{
    return {map.x(demand.q1 + (demand.q2 - demand.q1) * share),
            map.y(m_curves->p1 + (m_curves->p2 - m_curves->p1) * share)};
}

/// Beside the slope, a quarter down, on the side where the other line is not.
void CapacityLayer::putDemand(CapacityLabels& labels, const PixelMap& map) const
{
    labels.put({.text = m_texts.demand,
                .at = alongSlope(m_curves->before, 0.22, map),
                .colour = m_theme.demand,
                .canMiss = true});
    if (m_curves->counted > 0)
        labels.put({.text = m_texts.demandLess.arg(m_curves->countedVolume),
                    .at = alongSlope(m_curves->after, 0.34, map),
                    .colour = m_theme.demand,
                    .preferLeft = true,
                    .preferBelow = true,
                    .canMiss = true});
    if (!m_curves->supply.empty())
        labels.put({.text = m_texts.supplyEnds,
                    .at = QPointF(map.x(m_curves->supply.back().to), map.area.top() + 12),
                    .colour = m_theme.supply,
                    .preferBelow = true,
                    .canMiss = true});
}

void CapacityLayer::putPoints(CapacityLabels& labels, const PixelMap& map) const
{
    labels.put({.text = m_texts.firstPoint.arg(m_curves->p1Text),
                .at = QPointF(map.area.left() + 3, map.y(m_curves->p1)),
                .colour = m_theme.demand,
                .preferBelow = true,
                .canMiss = true});
    labels.put({.text = m_texts.secondPoint.arg(m_curves->p2Text),
                .at = QPointF(map.area.right() - 3, map.y(m_curves->p2)),
                .colour = m_theme.demand,
                .preferLeft = true,
                .canMiss = true});
}

} // namespace meritdesk::views::charts
