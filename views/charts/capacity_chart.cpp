#include "views/charts/capacity_chart.h"

#include <algorithm>
#include <cmath>

#include "items/capacity_cells.h"
#include "views/charts/balance_look.h"
#include "views/charts/capacity_layer.h"

namespace meritdesk::views::charts {

using items::CapacityBlock;
using items::CapacityCurves;
using response::kom::Flag;

namespace {

constexpr double large = 1.5; ///< of lines and words in a presentation
constexpr double zoomStep = 0.8;
constexpr double beforeFirst = 0.3; ///< of the slope's width, left of it
constexpr double behindSecond = 0.12;
constexpr double aboveFirst = 0.36; ///< of the slope's height
constexpr double belowSecond = 0.4;
constexpr double farPrices = 0.6; ///< priced bids so far below the slope are still shown
constexpr double aroundFalls = 2.2;
constexpr double leastAround = 0.03; ///< of the slope
constexpr double unpricedReach = 26; ///< pixels above the bottom that are blocks without a price

/// The range around what is between two numbers.
QCPRange around(double a, double b, double least)
{
    const double half = std::max(std::abs(a - b) * aroundFalls, least);
    return {(a + b) / 2 - half, (a + b) / 2 + half};
}

} // namespace

CapacityChart::CapacityChart(QWidget* parent)
    : ReadingChart(parent)
    , m_layer(new CapacityLayer(&plot(), plot().axisRect()))
{
    setTitle(tr("Demand, supply and where they meet"));
    m_layer->setCurves(&m_curves);
    //: Words in a chart of a capacity auction; demand response is meant
    m_layer->setTexts({.without = tr("without"),
                       //: Words in a chart of a capacity auction: with demand response
                       .with = tr("with demand response"),
                       .demand = tr("demand"),
                       //: Words beside a demand curve moved by demand response: %1 "20 MW"
                       .demandLess = tr("demand less %1"),
                       //: %1 a price
                       .firstPoint = tr("first point %1"),
                       //: %1 a price
                       .secondPoint = tr("second point %1"),
                       .supplyEnds = tr("supply")});
    auto& shown = plot();
    shown.xAxis->setLabel(tr("Capacity, MW"));
    shown.yAxis->setLabel(tr("Price, RUB/MW a month"));
    shown.setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    connect(&shown, &QCustomPlot::mouseWheel, this, [this] { m_zoomed = true; });
    connect(&shown, &QCustomPlot::mousePress, this, [this] { m_zoomed = true; });
    connect(&shown, &QCustomPlot::mouseDoubleClick, this, &CapacityChart::resetZoom);
    leaveRoom();
    applyColours(theme());
}

void CapacityChart::setCurves(CapacityCurves curves)
{
    if (curves == m_curves)
        return;
    const bool sameBids = curves.supply.size() == m_curves.supply.size();
    const bool sameZone =
        sameBids && curves.q1 == m_curves.q1 && curves.p1 == m_curves.p1 && curves.p2 == m_curves.p2;
    const int read = sameBids ? pointed() : -1;
    m_curves = std::move(curves);
    if (!m_zoomed || !sameZone) {
        m_zoomed = false;
        fitAxes();
    }
    itemsChanged();
    point(read);
}

void CapacityChart::setPresentation(bool presentation)
{
    if (presentation == this->presentation())
        return;
    m_scale = presentation ? large : 1;
    auto larger = font();
    if (presentation)
        larger.setPointSizeF(larger.pointSizeF() * large);
    plot().setFont(larger);
    leaveRoom();
    applyColours(theme());
}

/// Above the panel stands the strip of the whole ladder.
void CapacityChart::leaveRoom()
{
    auto margins = plot().axisRect()->minimumMargins();
    margins.setTop(CapacityLayer::headRoom(QFontMetrics(plot().font())));
    margins.setRight(16);
    plot().axisRect()->setMinimumMargins(margins);
}

void CapacityChart::fitAxes()
{
    if (!m_curves.crossBefore)
        return;
    const double width = m_curves.before.q2 - m_curves.before.q1;
    const double height = m_curves.p1 - m_curves.p2;
    double left = std::min(m_curves.q1 - m_curves.cap, m_curves.after.q1) - beforeFirst * width;
    double right = m_curves.before.q2 + behindSecond * width;
    for (const auto& crossing : {m_curves.crossBefore, m_curves.crossAfter})
        if (crossing) {
            left = std::min(left, crossing->volume - beforeFirst * width);
            right = std::max(right, crossing->volume + behindSecond * width);
        }
    double low = m_curves.p2 - belowSecond * height;
    double high = m_curves.p1 + aboveFirst * height;
    for (const auto& block : m_curves.supply)
        if (block.flag == Flag::Priced && block.to > left && block.from < right) {
            if (block.price > m_curves.p2 - farPrices * height)
                low = std::min(low, block.price - belowSecond * height / 2);
            if (block.price < m_curves.p1 + aboveFirst * height)
                high = std::max(high, block.price + aboveFirst * height / 2);
        }
    plot().xAxis->setRange(std::max(0.0, left), right);
    plot().yAxis->setRange(std::max(0.0, low), high);
}

void CapacityChart::resetZoom()
{
    m_zoomed = false;
    fitAxes();
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void CapacityChart::zoomToCrossing()
{
    if (!m_curves.crossBefore)
        return;
    m_zoomed = true;
    const auto& before = *m_curves.crossBefore;
    const auto& after = m_curves.crossAfter ? *m_curves.crossAfter : before;
    const double moved = std::max(m_curves.counted, 0.0);
    plot().xAxis->setRange(around(before.volume - moved, std::max(before.volume, after.volume) + moved,
                                  leastAround * (m_curves.before.q2 - m_curves.before.q1)));
    plot().yAxis->setRange(around(before.price, after.price, leastAround * (m_curves.p1 - m_curves.p2)));
    plot().replot(QCustomPlot::rpQueuedReplot);
}

QPointF CapacityChart::pixelOf(int item) const
{
    const auto& block = m_curves.supply[static_cast<std::size_t>(item)];
    const auto map = pixelMap(*plot().axisRect());
    const double left = std::max(map.x(block.from), map.area.left());
    const double right = std::min(map.x(block.to), map.area.right());
    const double x = std::clamp((left + right) / 2, map.area.left(), map.area.right());
    const double top =
        block.flag == Flag::Priced ? map.y(block.price) : map.area.bottom() - unpricedReach * m_scale / 2;
    return {x, std::clamp(top, map.area.top(), map.area.bottom())};
}

/// In the panel what lies under the ladder's steps, in the strip everything.
int CapacityChart::itemAt(QPointF pixel) const
{
    if (m_curves.supply.empty())
        return -1;
    const auto map = pixelMap(*plot().axisRect());
    const auto strip = m_layer->strip();
    const bool inStrip = strip.contains(pixel);
    if (!inStrip && !map.area.contains(pixel))
        return -1;
    const double quantity =
        inStrip ? (pixel.x() - strip.left()) / strip.width() * m_layer->stripEnd() : map.quantity(pixel.x());
    const auto found =
        std::upper_bound(m_curves.supply.begin(), m_curves.supply.end(), quantity,
                         [](double value, const CapacityBlock& block) { return value < block.to; });
    if (found == m_curves.supply.end() || quantity < found->from)
        return -1;
    const double top =
        found->flag == Flag::Priced ? map.y(found->price) - 4 : map.area.bottom() - unpricedReach * m_scale;
    return inStrip || pixel.y() >= top ? static_cast<int>(found - m_curves.supply.begin()) : -1;
}

void CapacityChart::choose(int item)
{
    emit bidClicked(static_cast<int>(m_curves.supply[static_cast<std::size_t>(item)].bid));
}

void CapacityChart::keyed(int key)
{
    if (key != Qt::Key_Minus && key != Qt::Key_Plus && key != Qt::Key_Equal)
        return;
    const double factor = key == Qt::Key_Minus ? 1 / zoomStep : zoomStep;
    m_zoomed = true;
    plot().xAxis->scaleRange(factor);
    plot().yAxis->scaleRange(factor);
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void CapacityChart::bringIntoView(int item)
{
    const auto& block = m_curves.supply[static_cast<std::size_t>(item)];
    const auto range = plot().xAxis->range();
    if (block.to > range.lower && block.from < range.upper)
        return;
    m_zoomed = true;
    plot().xAxis->setRange((block.from + block.to) / 2, range.size(), Qt::AlignCenter);
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void CapacityChart::colour(const Theme& theme)
{
    m_layer->setTheme(theme);
    m_layer->setScale(m_scale);
}

QStringList CapacityChart::header() const
{
    return {tr("Bid"),
            tr("Kind"),
            tr("From, MW"),
            tr("To, MW"),
            tr("Price, RUB/MW a month"),
            tr("Taken without, MW"),
            tr("Taken with, MW")};
}

QStringList CapacityChart::rowOf(int item) const
{
    const auto& block = m_curves.supply[static_cast<std::size_t>(item)];
    return {block.name,
            items::flagText(block.flag),
            valueText(block.from),
            valueText(block.to),
            block.flag == Flag::Priced ? valueText(block.price) : QString(),
            valueText(block.takenBefore),
            valueText(block.takenAfter)};
}

} // namespace meritdesk::views::charts
