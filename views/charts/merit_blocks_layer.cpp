#include <algorithm>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/merit_layer.h"

namespace meritdesk::views::charts {

namespace {

constexpr int servedAlpha = 120;
constexpr int leftAlpha = 45;
constexpr double edgeWidth = 2;
constexpr double gap = 4;             ///< pixels between an edge and its name
constexpr double narrowestParted = 4; ///< pixels of a block that is parted from its neighbour
constexpr double leastUpright = 46;   ///< pixels of a name that stands upright
constexpr double leastFlat = 100;     ///< pixels of a name that is cut but lies
constexpr int paler = 140;

} // namespace

QColor technologyColour(const Theme& theme, int tint)
{
    if (tint < 0)
        return theme.muted;
    const auto count = static_cast<int>(theme.participants.size());
    const auto& colour = theme.participants[static_cast<std::size_t>(tint % count)];
    return tint < count ? colour : colour.lighter(paler);
}

MeritBlocksLayer::MeritBlocksLayer(QCustomPlot& plot, const MeritOrder& order)
    : QCPLayerable(&plot, QStringLiteral("main"))
    , m_order(order)
{
}

void MeritBlocksLayer::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(true);
}

QRect MeritBlocksLayer::clipRect() const
{
    return mParentPlot->axisRect()->rect();
}

QPointF MeritBlocksLayer::pixel(double power, double price) const
{
    return {mParentPlot->xAxis->coordToPixel(power), mParentPlot->yAxis->coordToPixel(price)};
}

void MeritBlocksLayer::draw(QCPPainter* painter)
{
    const auto range = mParentPlot->xAxis->range();
    for (const auto& block : m_order.blocks)
        if (block.to >= range.lower && block.from <= range.upper)
            drawBlock(*painter, block);
    painter->setFont(mParentPlot->font());
    for (const auto& each : named())
        if (each.to >= range.lower && each.from <= range.upper)
            drawName(*painter, each);
}

void MeritBlocksLayer::drawBlock(QCPPainter& painter, const MeritBlock& block) const
{
    const double served = std::clamp(m_order.before.volume, block.from, block.to);
    if (served > block.from)
        drawPart(painter, block, block.from, served, servedAlpha);
    if (served < block.to)
        drawPart(painter, block, served, block.to, leftAlpha);
    painter.setPen(QPen(technologyColour(m_theme, block.tint), edgeWidth));
    painter.drawLine(pixel(block.from, block.priceFrom), pixel(block.to, block.priceTo));
    if (pixel(block.to, 0).x() - pixel(block.from, 0).x() < narrowestParted)
        return;
    painter.setPen(QPen(m_theme.surface, 1));
    painter.drawLine(pixel(block.to, 0), pixel(block.to, block.priceTo));
}

/// A part of a block as an area down (or up) to the price of zero.
void MeritBlocksLayer::drawPart(QCPPainter& painter, const MeritBlock& block, double from, double to,
                                int alpha) const
{
    const auto priceAt = [&block](double power) {
        return block.priceFrom
               + (block.priceTo - block.priceFrom) * (power - block.from) / (block.to - block.from);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(translucent(technologyColour(m_theme, block.tint), alpha));
    painter.drawPolygon(
        QPolygonF({pixel(from, 0), pixel(from, priceAt(from)), pixel(to, priceAt(to)), pixel(to, 0)}));
}

std::vector<MeritBlocksLayer::Named> MeritBlocksLayer::named() const
{
    std::vector<Named> all;
    for (const auto& block : m_order.blocks) {
        const double middle = (block.priceFrom + block.priceTo) / 2;
        if (all.empty() || all.back().label != block.label)
            all.push_back({block.from, block.to, middle, block.label});
        else
            all.back().to = block.to;
    }
    return all;
}

/// The name above its edge where it fits the width; upright inside the area or above it where it does not.
void MeritBlocksLayer::drawName(QCPPainter& painter, const Named& named) const
{
    const auto room = clipRect();
    const QFontMetricsF metrics(painter.font());
    const double left = std::max<double>(room.left(), pixel(named.from, 0).x());
    const double right = std::min<double>(room.right(), pixel(named.to, 0).x());
    const double middle = (left + right) / 2;
    const double edge = pixel(0, named.price).y();
    painter.setPen(m_theme.text);
    const double width = metrics.horizontalAdvance(named.label);
    const double space = right - left - 2 * gap;
    if (width <= space || space >= leastFlat) {
        const auto text = metrics.elidedText(named.label, Qt::ElideRight, space);
        const double above = edge - gap - metrics.descent();
        const double base = above - metrics.ascent() < room.top() ? edge + gap + metrics.ascent() : above;
        painter.drawText(QPointF(middle - std::min(width, space) / 2, base), text);
        return;
    }
    if (right - left >= metrics.height())
        drawUpright(painter, named, middle, edge);
}

void MeritBlocksLayer::drawUpright(QCPPainter& painter, const Named& named, double middle, double edge) const
{
    const auto room = clipRect();
    const QFontMetricsF metrics(painter.font());
    const double foot = std::min<double>(room.bottom(), pixel(0, 0).y());
    const double inside = foot - edge - 2 * gap;
    const double above =
        edge - room.top() - 2 * metrics.height() - 2 * gap; // the demand's words are up there
    const double width = metrics.horizontalAdvance(named.label);
    const bool in = inside >= std::min(width, above) || inside >= width;
    const double space = in ? inside : above;
    if (space < leastUpright)
        return;
    const auto text = metrics.elidedText(named.label, Qt::ElideRight, space);
    painter.save();
    painter.translate(middle, in ? foot - gap : edge - gap);
    painter.rotate(-90);
    painter.drawText(QPointF(0, metrics.ascent() / 2 - 1), text);
    painter.restore();
}

} // namespace meritdesk::views::charts
