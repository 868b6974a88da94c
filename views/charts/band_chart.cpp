#include "views/charts/band_chart.h"

#include <algorithm>

namespace meritdesk::views::charts {

namespace {

constexpr double halfWidth = 0.28;
constexpr double headroom = 0.12;
constexpr int rangeAlpha = 90;
constexpr double lineWidth = 2;

} // namespace

BandChart::BandChart(QWidget* parent)
    : ChartFrame(parent)
    , m_plot(new Plot(this))
{
    setContent(m_plot);
    m_plot->yAxis->setLabel(tr("million RUB a year"));
    m_plot->xAxis->grid()->setVisible(false);
    applyColours(theme());
}

void BandChart::setBars(const std::vector<BandBar>& bars)
{
    m_bars = bars;
    auto names = QSharedPointer<QCPAxisTickerText>::create();
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        names->addTick(static_cast<double>(i), m_bars[i].name);
    m_plot->xAxis->setTicker(names);
    fitAxes();
    rebuild();
    if (!m_bars.empty()) // without any the chart is not shown
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void BandChart::fitAxes()
{
    m_plot->xAxis->setRange(-0.5, std::max(0.5, static_cast<double>(m_bars.size()) - 0.5));
    if (m_bars.empty())
        return;
    double low = m_bars.front().middle;
    double high = low;
    for (const auto& bar : m_bars) {
        low = std::min(low, bar.low.value_or(bar.middle));
        high = std::max({high, bar.middle, bar.low ? bar.high : bar.middle});
    }
    const double room = std::max((high - low) * headroom, high * 0.001);
    m_plot->yAxis->setRange(low - room, high + room);
}

void BandChart::addLine(double from, double to, double value, const QPen& pen)
{
    auto* line = new QCPItemLine(m_plot);
    line->start->setCoords(from, value);
    line->end->setCoords(to, value);
    line->setPen(pen);
}

void BandChart::addRange(double at, const BandBar& bar, const QColor& colour)
{
    auto soft = colour;
    soft.setAlpha(rangeAlpha);
    auto* range = new QCPItemRect(m_plot);
    range->topLeft->setCoords(at - halfWidth, bar.high);
    range->bottomRight->setCoords(at + halfWidth, *bar.low);
    range->setPen(QPen(colour, 0));
    range->setBrush(soft);
}

void BandChart::rebuild()
{
    m_plot->clearItems();
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const auto& bar = m_bars[i];
        const auto at = static_cast<double>(i);
        const auto& colour = theme().seriesColor(i);
        if (bar.reference)
            addLine(-0.5, static_cast<double>(m_bars.size()) - 0.5, bar.middle,
                    QPen(theme().muted, 0, Qt::DashLine));
        if (bar.low)
            addRange(at, bar, colour);
        addLine(at - halfWidth, at + halfWidth, bar.middle, QPen(colour, lineWidth));
    }
}

void BandChart::applyColours(const Theme& theme)
{
    m_plot->applyColours(theme);
    rebuild();
}

ChartTable BandChart::table() const
{
    ChartTable numbers{{tr("Category"), tr("Low"), tr("Middle"), tr("High")}, {}};
    const auto shown = [](double value) { return QLocale().toString(value, 'f', 3); };
    for (const auto& bar : m_bars)
        numbers.rows << QStringList{bar.name, bar.low ? shown(*bar.low) : QString(), shown(bar.middle),
                                    bar.low ? shown(bar.high) : QString()};
    return numbers;
}

void BandChart::drawChart(QCPPainter& painter, QSize size)
{
    m_plot->drawAt(painter, size);
}

} // namespace meritdesk::views::charts
