#include "views/charts/sensitivity_chart.h"

#include <algorithm>
#include <cmath>

#include "views/charts/legend_row.h"

namespace meritdesk::views::charts {

namespace {

constexpr double lineWidth = 2;
constexpr int legendColumns = 4;
constexpr double above = 1.08;
constexpr double ground = 0.03; ///< room below zero, of the height

double highest(const SensitivityLine& line)
{
    double most = 0;
    for (const double dearer : line.dearer)
        most = std::isnan(dearer) ? most : std::max(most, dearer);
    return most;
}

} // namespace

SensitivityChart::SensitivityChart(QWidget* parent)
    : ChartFrame(parent)
    , m_plot(new Plot(this))
{
    setContent(m_plot);
    m_plot->yAxis->setLabel(tr("thousand RUB a year above the best"));
    putLegendBelow(*m_plot);
    m_plot->legend->setWrap(legendColumns);
    connect(m_plot, &QCustomPlot::mouseRelease, this,
            [this](QMouseEvent* event) { choose(event->position()); });
    applyColours(theme());
}

void SensitivityChart::setCurves(const SensitivityCurves& curves)
{
    m_curves = curves;
    applyColours(theme());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SensitivityChart::addMark(double at, const QPen& pen)
{
    auto* mark = new QCPItemStraightLine(m_plot);
    mark->point1->setCoords(at, 0);
    mark->point2->setCoords(at, 1);
    mark->setPen(pen);
}

void SensitivityChart::rebuild()
{
    m_plot->clearGraphs();
    m_plot->clearItems();
    const QVector<double> changes(m_curves.changes.begin(), m_curves.changes.end());
    for (const auto& line : m_curves.lines) {
        auto* graph = m_plot->addGraph();
        graph->setName(line.name);
        graph->setData(changes, QVector<double>(line.dearer.begin(), line.dearer.end()), true);
        graph->setPen(QPen(theme().seriesColor(line.colour), lineWidth));
    }
    addMark(0, QPen(theme().axis, 0));
    for (const double change : m_curves.switches)
        addMark(change, QPen(theme().price, 0, Qt::DashLine));
    m_plot->xAxis->setLabel(m_curves.axis);
    if (!changes.isEmpty())
        m_plot->xAxis->setRange(changes.front(), changes.back());
    fitHeight(telling());
}

void SensitivityChart::fitHeight(double most)
{
    most = most > 0 ? most * above : 1;
    m_plot->yAxis->setRange(-most * ground, most);
}

/// How high the lines reach that lie on the ground somewhere; the lowest other line without a second one.
double SensitivityChart::telling() const
{
    double most = 0;
    double lowest = 0;
    for (const auto& line : m_curves.lines) {
        const auto high = highest(line);
        const bool isBest =
            std::any_of(line.dearer.begin(), line.dearer.end(), [](double dearer) { return dearer == 0; });
        most = isBest ? std::max(most, high) : most;
        if (!isBest && high > 0)
            lowest = lowest > 0 ? std::min(lowest, high) : high;
    }
    return most > 0 ? most : lowest;
}

void SensitivityChart::resetZoom()
{
    double most = 0;
    for (const auto& line : m_curves.lines)
        most = std::max(most, highest(line));
    fitHeight(most);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SensitivityChart::applyColours(const Theme& theme)
{
    rebuild();
    m_plot->applyColours(theme);
}

void SensitivityChart::choose(QPointF position)
{
    if (m_curves.changes.empty() || !m_plot->axisRect()->rect().contains(position.toPoint()))
        return;
    const auto change = m_plot->xAxis->pixelToCoord(position.x());
    const auto at =
        std::min_element(m_curves.changes.begin(), m_curves.changes.end(),
                         [&](double a, double b) { return std::abs(a - change) < std::abs(b - change); });
    const auto point = static_cast<std::size_t>(at - m_curves.changes.begin());
    int nearest = -1;
    double best = 0;
    for (std::size_t i = 0; i < m_curves.lines.size(); ++i) {
        const auto away =
            std::abs(m_plot->yAxis->coordToPixel(m_curves.lines[i].dearer[point]) - position.y());
        if (!std::isnan(away) && (nearest < 0 || away < best)) {
            nearest = static_cast<int>(i);
            best = away;
        }
    }
    if (nearest >= 0)
        emit pointClicked(*at, nearest);
}

ChartTable SensitivityChart::table() const
{
    ChartTable numbers{{m_curves.axis}, {}};
    for (const auto& line : m_curves.lines)
        numbers.header << line.name;
    for (std::size_t point = 0; point < m_curves.changes.size(); ++point) {
        QStringList row{QLocale().toString(m_curves.changes[point], 'f', 1)};
        for (const auto& line : m_curves.lines)
            row << (std::isnan(line.dearer[point]) ? QString()
                                                   : QLocale().toString(line.dearer[point], 'f', 3));
        numbers.rows << row;
    }
    return numbers;
}

void SensitivityChart::drawChart(QCPPainter& painter, QSize size)
{
    m_plot->drawAt(painter, size);
}

} // namespace meritdesk::views::charts
