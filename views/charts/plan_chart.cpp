#include "views/charts/plan_chart.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

#include "views/charts/legend_row.h"
#include "views/charts/time_ticker.h"

namespace meritdesk::views::charts {

namespace {

constexpr double hourSeconds = 3600;
constexpr int shadeAlpha = 110;
constexpr double headroom = 0.08;

/// A step an hour: the value holds from its begin to its end.
void fill(QCPGraph& graph, std::int64_t start, const std::vector<double>& values)
{
    QVector<double> x;
    QVector<double> y;
    for (std::size_t hour = 0; hour < values.size(); ++hour) {
        const auto begin = static_cast<double>(start) + static_cast<double>(hour) * hourSeconds;
        x << begin << begin + hourSeconds;
        y << values[hour] << values[hour];
    }
    graph.setData(x, y, true);
}

QColor shade(QColor colour)
{
    colour.setAlpha(shadeAlpha);
    return colour;
}

} // namespace

PlanChart::PlanChart(QWidget* parent)
    : ChartFrame(parent)
    , m_plot(new Plot(this))
    , m_overFloor(m_plot->addGraph())
    , m_over(m_plot->addGraph())
    , m_under(m_plot->addGraph())
    , m_plan(m_plot->addGraph())
    , m_fact(m_plot->addGraph())
{
    setContent(m_plot);
    m_over->setChannelFillGraph(m_overFloor);
    m_under->setChannelFillGraph(m_overFloor);
    m_overFloor->removeFromLegend();
    m_fact->setName(tr("Fact"));
    m_plan->setName(tr("Plan"));
    m_over->setName(tr("Above the plan"));
    m_under->setName(tr("Below the plan"));
    showTimes(*m_plot->xAxis);
    m_plot->yAxis->setLabel(tr("kWh"));
    putLegendBelow(*m_plot);
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        const auto time = m_plot->xAxis->pixelToCoord(event->position().x());
        const auto hour = std::floor((time - static_cast<double>(m_load.start)) / hourSeconds);
        if (m_plot->axisRect()->rect().contains(event->pos()) && hour >= 0
            && hour < static_cast<double>(m_load.fact.size()))
            emit hourClicked(static_cast<int>(hour));
    });
    applyColours(theme());
}

void PlanChart::setLoad(const PlannedLoad& load)
{
    m_load = load;
    fill(*m_fact, load.start, load.fact);
    fill(*m_plan, load.start, load.plan);
    fillShades();
    fitAxes();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlanChart::fillShades()
{
    std::vector<double> larger;
    std::vector<double> smaller;
    for (std::size_t hour = 0; hour < m_load.fact.size(); ++hour) {
        const auto plan = m_load.plan[hour];
        larger.push_back(std::isnan(plan) ? plan : std::max(plan, m_load.fact[hour]));
        smaller.push_back(std::isnan(plan) ? plan : std::min(plan, m_load.fact[hour]));
    }
    fill(*m_overFloor, m_load.start, m_load.plan);
    fill(*m_over, m_load.start, larger);
    fill(*m_under, m_load.start, smaller);
}

void PlanChart::fitAxes()
{
    double low = 0;
    double high = 0;
    bool any = false;
    for (const auto* values : {&m_load.fact, &m_load.plan})
        for (const double value : *values) {
            if (std::isnan(value))
                continue;
            low = any ? std::min(low, value) : value;
            high = any ? std::max(high, value) : value;
            any = true;
        }
    const double room = high > low ? (high - low) * headroom : std::max(1.0, high * headroom);
    m_plot->yAxis->setRange(std::max(0.0, low - room), high + room);
    const auto start = static_cast<double>(m_load.start);
    m_plot->xAxis->setRange(start,
                            start + std::max(1.0, static_cast<double>(m_load.fact.size())) * hourSeconds);
}

QPoint PlanChart::pixelsOf(std::size_t hour) const
{
    const auto time = static_cast<double>(m_load.start) + (static_cast<double>(hour) + 0.5) * hourSeconds;
    return {static_cast<int>(m_plot->xAxis->coordToPixel(time)), m_plot->axisRect()->center().y()};
}

void PlanChart::applyColours(const Theme& theme)
{
    m_plot->applyColours(theme);
    m_overFloor->setPen(Qt::NoPen);
    m_over->setPen(Qt::NoPen);
    m_under->setPen(Qt::NoPen);
    m_over->setBrush(shade(theme.demand));
    m_under->setBrush(shade(theme.supply));
    m_plan->setPen(QPen(theme.muted, 0, Qt::DashLine));
    m_fact->setPen(QPen(theme.text, 0));
}

ChartTable PlanChart::table() const
{
    ChartTable numbers{{tr("Begin"), tr("Fact"), tr("Plan")}, {}};
    const auto shown = [](double value) {
        return std::isnan(value) ? QString() : QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
    };
    for (std::size_t hour = 0; hour < m_load.fact.size(); ++hour) {
        const auto begin = QDateTime::fromSecsSinceEpoch(
            m_load.start + static_cast<std::int64_t>(hour) * static_cast<std::int64_t>(hourSeconds), Qt::UTC);
        numbers.rows << QStringList{begin.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                    shown(m_load.fact[hour]), shown(m_load.plan[hour])};
    }
    return numbers;
}

void PlanChart::drawChart(QCPPainter& painter, QSize size)
{
    m_plot->drawAt(painter, size);
}

} // namespace meritdesk::views::charts
