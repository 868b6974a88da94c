#include "views/charts/typical_days_chart.h"

#include <algorithm>
#include <cmath>

#include "views/charts/day_axis.h"
#include "views/charts/legend_row.h"

namespace meritdesk::views::charts {

namespace {

constexpr int hoursADay = 24;
constexpr int bandAlpha = 40;

} // namespace

TypicalDaysChart::TypicalDaysChart(QWidget* parent)
    : ChartFrame(parent)
    , m_plot(new Plot(this))
{
    setContent(m_plot);
    showHoursOfDay(*m_plot);
    m_plot->yAxis->setLabel(tr("kW"));
    putLegendBelow(*m_plot);
    connect(m_plot, &QCustomPlot::mouseRelease, this,
            [this](QMouseEvent* event) { choose(event->position()); });
    applyColours(theme());
}

void TypicalDaysChart::applyColours(const Theme& theme)
{
    m_plot->applyColours(theme);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        auto colour = theme.seriesColor(i);
        m_lines[i].mean->setPen(QPen(colour, 2));
        colour.setAlpha(bandAlpha);
        m_lines[i].high->setPen(Qt::NoPen);
        m_lines[i].low->setPen(Qt::NoPen);
        m_lines[i].high->setBrush(colour);
    }
}

void TypicalDaysChart::setCurves(const std::vector<TypicalCurve>& curves)
{
    m_curves = curves;
    rebuild();
    applyColours(theme());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

TypicalDaysChart::Lines TypicalDaysChart::addLines(const TypicalCurve& curve)
{
    Lines lines{m_plot->addGraph(), m_plot->addGraph(), m_plot->addGraph()};
    fillDay(*lines.low, curve.low);
    fillDay(*lines.high, curve.high);
    fillDay(*lines.mean, curve.mean);
    lines.high->setChannelFillGraph(lines.low);
    lines.mean->setName(curve.name);
    lines.low->removeFromLegend();
    lines.high->removeFromLegend();
    return lines;
}

void TypicalDaysChart::rebuild()
{
    m_plot->clearGraphs();
    m_lines.clear();
    double most = 0;
    for (const auto& curve : m_curves) {
        m_lines.push_back(addLines(curve));
        for (const double high : curve.high)
            most = std::isnan(high) ? most : std::max(most, high);
    }
    rangeFromZero(*m_plot, most);
}

QPointF TypicalDaysChart::pixelsOf(std::size_t curve, int hour) const
{
    return {m_plot->xAxis->coordToPixel(hour - 0.5),
            m_plot->yAxis->coordToPixel(m_curves.at(curve).mean.at(static_cast<std::size_t>(hour - 1)))};
}

void TypicalDaysChart::choose(QPointF position)
{
    const auto hour = static_cast<int>(std::floor(m_plot->xAxis->pixelToCoord(position.x()))) + 1;
    if (hour < 1 || hour > hoursADay || !m_plot->axisRect()->rect().contains(position.toPoint()))
        return;
    int nearest = -1;
    double best = 0;
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const double away = std::abs(pixelsOf(i, hour).y() - position.y());
        if (!std::isnan(away) && (nearest < 0 || away < best)) {
            nearest = static_cast<int>(i);
            best = away;
        }
    }
    if (nearest >= 0)
        emit hourClicked(nearest, hour);
}

ChartTable TypicalDaysChart::table() const
{
    ChartTable numbers{{tr("Hour")}, {}};
    for (const auto& curve : m_curves)
        numbers.header << tr("%1, mean kW").arg(curve.name) << tr("%1, a tenth below").arg(curve.name)
                       << tr("%1, a tenth above").arg(curve.name);
    for (std::size_t hour = 0; hour < hoursADay; ++hour) {
        QStringList row{QString::number(hour + 1)};
        for (const auto& curve : m_curves)
            for (const double value : {curve.mean.at(hour), curve.low.at(hour), curve.high.at(hour)})
                row << (std::isnan(value) ? QString() : QLocale().toString(value, 'f', 3));
        numbers.rows << row;
    }
    return numbers;
}

void TypicalDaysChart::drawChart(QCPPainter& painter, QSize size)
{
    m_plot->drawAt(painter, size);
}

} // namespace meritdesk::views::charts
