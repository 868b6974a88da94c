#include "views/charts/capacity_look.h"

#include "views/charts/balance_look.h"

namespace meritdesk::views::charts {

using response::kom::Flag;

namespace {

constexpr int fullAlpha = 190;
constexpr int lightAlpha = 60;
constexpr int groundAlpha = 45;
constexpr double slantStep = 7; ///< pixels between lines
constexpr double uprightStep = 5;
constexpr double widestHatched = 1.5; ///< narrower blocks are filled

/// Lines that fall to the left, clipped by the block.
void drawSlants(QPainter& painter, const QRectF& block)
{
    for (double x = block.left() - block.height(); x < block.right(); x += slantStep)
        painter.drawLine(QPointF(x + block.height(), block.top()), QPointF(x, block.bottom()));
}

void drawUprights(QPainter& painter, const QRectF& block)
{
    for (double x = block.left() + uprightStep / 2; x < block.right(); x += uprightStep)
        painter.drawLine(QPointF(x, block.top()), QPointF(x, block.bottom()));
}

} // namespace

QColor flagColour(const Theme& theme, Flag flag)
{
    constexpr std::size_t mustPlace = 0;
    constexpr std::size_t forcedPlace = 2;
    constexpr std::size_t takerPlace = 1;
    switch (flag) {
    case Flag::Must:
        return theme.participants[mustPlace];
    case Flag::Forced:
        return theme.participants[forcedPlace];
    case Flag::PriceTaker:
        return theme.participants[takerPlace];
    case Flag::Priced:
        break;
    }
    return theme.supply;
}

void fillFlag(QPainter& painter, const QRectF& block, const Theme& theme, Flag flag)
{
    const auto colour = flagColour(theme, flag);
    if (flag == Flag::Must || block.width() < widestHatched) {
        painter.fillRect(block, translucent(colour, fullAlpha));
        return;
    }
    painter.fillRect(block, translucent(colour, flag == Flag::Priced ? lightAlpha : groundAlpha));
    painter.save();
    painter.setClipRect(block, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1));
    if (flag == Flag::Forced)
        drawSlants(painter, block);
    else if (flag == Flag::PriceTaker)
        drawUprights(painter, block);
    painter.restore();
}

} // namespace meritdesk::views::charts
