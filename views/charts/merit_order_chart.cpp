#include "views/charts/merit_order_chart.h"

#include <QWheelEvent>

#include <algorithm>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/merit_layer.h"

namespace meritdesk::views::charts {

namespace {

constexpr double room = 0.04;       ///< beside the stack in the full view, a share of it
constexpr double headroom = 0.14;   ///< above it, for words
constexpr double nearShare = 0.015; ///< of the load, to both sides of the crossing, at least
constexpr double nearReduction = 2; ///< reductions to both sides of the crossing, at least
constexpr double zoomStep = 0.5;

double priceAt(const MeritBlock& block, double power)
{
    const double share = (std::clamp(power, block.from, block.to) - block.from) / (block.to - block.from);
    return block.priceFrom + (block.priceTo - block.priceFrom) * share;
}

} // namespace

MeritOrderChart::MeritOrderChart(QWidget* parent)
    : ReadingChart(parent)
    , m_blocks(new MeritBlocksLayer(plot(), m_order))
    , m_demand(new MeritDemandLayer(plot(), m_order))
{
    setTitle(tr("Merit order of the hour"));
    auto& shown = plot();
    shown.setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    shown.xAxis->setLabel(tr("Supply and demand, MW"));
    connect(&shown, &QCustomPlot::mouseDoubleClick, this, &MeritOrderChart::resetZoom);
    connect(&shown, &QCustomPlot::mouseWheel, this, [this] { m_free = true; });
    connect(&shown, &QCustomPlot::mouseMove, this,
            [this](const QMouseEvent* event) { m_free = m_free || event->buttons() != Qt::NoButton; });
    applyColours(theme());
}

void MeritOrderChart::setOrder(const MeritOrder& order)
{
    if (order == m_order)
        return;
    m_order = order;
    //: An axis of a chart: %1 a unit
    plot().yAxis->setLabel(tr("Price, %1").arg(order.priceUnit));
    if (!m_free)
        fit();
    itemsChanged();
}

void MeritOrderChart::showCrossing(bool crossing)
{
    const bool other = crossing != m_near;
    m_near = crossing;
    m_free = false;
    fit();
    plot().replot(QCustomPlot::rpQueuedReplot);
    if (other)
        emit crossingShown(crossing);
}

void MeritOrderChart::resetZoom()
{
    showCrossing(false);
}

void MeritOrderChart::fit()
{
    if (m_order.blocks.empty())
        return;
    if (m_near)
        fitCrossing();
    else
        fitAll();
}

void MeritOrderChart::fitAll()
{
    plot().xAxis->setRange(0, m_order.widest * (1 + room));
    const double size = std::max(1.0, m_order.highest - std::min(0.0, m_order.lowest));
    plot().yAxis->setRange(std::min(0.0, m_order.lowest) - (m_order.lowest < 0 ? size * room : 0),
                           m_order.highest + size * headroom);
}

/// A few reductions to both sides of where the curves meet, and the prices there.
void MeritOrderChart::fitCrossing()
{
    const auto& before = m_order.before;
    const auto& after = m_order.after;
    const double off = std::abs(before.load - after.load);
    const double reach = std::max(before.load * nearShare, off * nearReduction);
    const double from = std::min(before.volume, after.volume) - reach;
    const double to = std::max({before.volume, after.volume, before.load}) + reach;
    double low = std::min(before.price, after.price);
    double high = std::max(before.price, after.price);
    for (const auto& block : m_order.blocks)
        if (block.to > from && block.from < to) {
            low = std::min(low, priceAt(block, from));
            high = std::max(high, priceAt(block, to));
        }
    const double size = std::max(1.0, high - low);
    plot().xAxis->setRange(std::max(0.0, from), to);
    plot().yAxis->setRange(low - size * headroom, high + size * headroom * 2);
}

QPointF MeritOrderChart::pixelOf(int block) const
{
    const auto& each = m_order.blocks[static_cast<std::size_t>(block)];
    const auto range = plot().xAxis->range();
    const double middle =
        (std::max(range.lower, each.from) + std::min(range.upper, each.to)) / 2; // of what is in view
    return {plot().xAxis->coordToPixel(middle), plot().yAxis->coordToPixel(priceAt(each, middle))};
}

int MeritOrderChart::itemAt(QPointF pixel) const
{
    if (!plot().axisRect()->rect().contains(pixel.toPoint()))
        return -1;
    const double power = plot().xAxis->pixelToCoord(pixel.x());
    const auto found =
        std::find_if(m_order.blocks.begin(), m_order.blocks.end(),
                     [power](const MeritBlock& block) { return power >= block.from && power < block.to; });
    return found == m_order.blocks.end() ? -1 : static_cast<int>(found - m_order.blocks.begin());
}

void MeritOrderChart::keyed(int key)
{
    const bool in = key == Qt::Key_Plus || key == Qt::Key_Equal;
    if (!in && key != Qt::Key_Minus)
        return;
    m_free = true;
    const double factor = in ? zoomStep : 1 / zoomStep;
    plot().xAxis->scaleRange(factor, m_order.before.volume);
    plot().yAxis->scaleRange(factor, m_order.before.price);
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void MeritOrderChart::bringIntoView(int block)
{
    const auto& each = m_order.blocks[static_cast<std::size_t>(block)];
    const auto range = plot().xAxis->range();
    if (each.to > range.lower && each.from < range.upper)
        return;
    plot().xAxis->setRange((each.from + each.to) / 2, range.size(), Qt::AlignCenter);
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void MeritOrderChart::colour(const Theme& theme)
{
    m_blocks->setTheme(theme);
    m_demand->setTheme(theme);
    drawZeroLines(plot(), theme);
}

QStringList MeritOrderChart::header() const
{
    return {tr("Technology"), tr("From, MW"), tr("To, MW"), tr("Price from, %1").arg(m_order.priceUnit),
            tr("Price to, %1").arg(m_order.priceUnit)};
}

QStringList MeritOrderChart::rowOf(int block) const
{
    const auto& each = m_order.blocks[static_cast<std::size_t>(block)];
    return {each.label, valueText(each.from), valueText(each.to), valueText(each.priceFrom),
            valueText(each.priceTo)};
}

} // namespace meritdesk::views::charts
