#include "views/charts/duration_chart.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace meritdesk::views::charts {

DurationChart::DurationChart(QWidget* parent)
    : ChartFrame(parent)
    , m_plot(new Plot(this))
    , m_graph(m_plot->addGraph())
{
    setContent(m_plot);
    m_plot->xAxis->setLabel(tr("Hours at or above this load"));
    m_plot->yAxis->setLabel(tr("kW"));
    applyColours(theme());
}

void DurationChart::applyColours(const Theme& theme)
{
    m_plot->applyColours(theme);
    auto fill = theme.seriesColor(0);
    m_graph->setPen(QPen(fill, 0));
    fill.setAlpha(48);
    m_graph->setBrush(fill);
}

void DurationChart::setProfile(const LoadProfile& profile)
{
    m_sorted = profile.kw;
    std::erase_if(m_sorted, [](double kw) { return std::isnan(kw); });
    std::sort(m_sorted.begin(), m_sorted.end(), std::greater<>());
    const double hours = profile.step / 3600.0;
    QVector<double> x;
    for (std::size_t i = 0; i < m_sorted.size(); ++i)
        x << static_cast<double>(i) * hours;
    m_graph->setData(x, QVector<double>(m_sorted.begin(), m_sorted.end()), true);
    m_plot->xAxis->setRange(0, std::max(1.0, static_cast<double>(m_sorted.size()) * hours));
    m_plot->yAxis->setRange(0, m_sorted.empty() || m_sorted.front() <= 0 ? 1 : m_sorted.front() * 1.08);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

ChartTable DurationChart::table() const
{
    ChartTable numbers{{tr("Rank"), tr("kW")}, {}};
    for (std::size_t i = 0; i < m_sorted.size(); ++i)
        numbers.rows << QStringList{QString::number(i + 1),
                                    QLocale().toString(m_sorted[i], 'f', QLocale::FloatingPointShortest)};
    return numbers;
}

void DurationChart::drawChart(QCPPainter& painter, QSize size)
{
    m_plot->drawAt(painter, size);
}

} // namespace meritdesk::views::charts
