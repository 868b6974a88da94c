#include "views/charts/lab_chart.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "views/charts/balance_look.h"
#include "views/charts/legend_row.h"

namespace meritdesk::views::charts {

namespace {

constexpr double meanWidth = 2;
constexpr double theoryWidth = 1.6;
constexpr int bandAlpha = 56;
constexpr int edgeAlpha = 110;
constexpr double room = 0.06;      ///< of the height, above and below
constexpr double besideTheory = 3; ///< pixels: where both run together, what was played is meant
constexpr double all = 100;        ///< percent

QVector<double> vectorOf(const std::vector<double>& values)
{
    return {values.begin(), values.end()};
}

/// To hundredths.
QString shortText(double value)
{
    constexpr double cents = 100;
    return valueText(std::isnan(value) ? value : std::round(value * cents) / cents);
}

} // namespace

LabChart::LabChart(QWidget* parent)
    : ReadingChart(parent)
{
    setLine(true);
    setReading([this](int item) { return readingOf(item); });
    putLegendBelow(plot());
    applyColours(theme());
}

void LabChart::setLines(const LabLines& lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    setTitle(lines.title);
    plot().xAxis->setLabel(lines.xTitle);
    plot().yAxis->setLabel(lines.yTitle);
    rebuild();
    resetZoom();
    itemsChanged();
}

void LabChart::rebuild()
{
    plot().clearGraphs();
    m_graphs.clear();
    const auto x = vectorOf(m_lines.x);
    const auto graphOf = [&](const std::vector<double>& values) {
        auto* graph = plot().addGraph();
        graph->setData(x, vectorOf(values), true);
        return graph;
    };
    for (const auto& line : m_lines.lines) {
        Graphs made;
        if (!line.low.empty()) {
            made.low = graphOf(line.low);
            made.high = graphOf(line.high);
            made.high->setChannelFillGraph(made.low);
            made.low->removeFromLegend();
            made.high->removeFromLegend();
        }
        made.mean = graphOf(line.mean);
        made.mean->setName(line.name);
        m_graphs.push_back(made);
    }
}

void LabChart::resetZoom()
{
    if (m_lines.x.empty())
        return;
    const auto [first, last] = std::minmax_element(m_lines.x.begin(), m_lines.x.end());
    plot().xAxis->setRange(*first, *last > *first ? *last : *first + 1);
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const auto& line : m_lines.lines)
        for (const auto* values : {&line.mean, &line.low, &line.high})
            for (const double value : *values) {
                low = std::fmin(low, value);
                high = std::fmax(high, value);
            }
    if (m_lines.percent) {
        low = 0;
        high = all;
    }
    if (low > high)
        return;
    const double more = (high > low ? high - low : std::max(1.0, std::abs(high))) * room;
    plot().yAxis->setRange(low - more, high + more);
}

QPointF LabChart::pixelOf(int item) const
{
    return {plot().xAxis->coordToPixel(m_lines.x[static_cast<std::size_t>(item)]),
            plot().axisRect()->top() + plot().axisRect()->height() / 3.0};
}

int LabChart::itemAt(QPointF pixel) const
{
    if (m_lines.x.empty() || !plot().axisRect()->rect().contains(pixel.toPoint()))
        return -1;
    const double at = plot().xAxis->pixelToCoord(pixel.x());
    const auto nearest = std::min_element(m_lines.x.begin(), m_lines.x.end(), [at](double a, double b) {
        return std::abs(a - at) < std::abs(b - at);
    });
    return static_cast<int>(nearest - m_lines.x.begin());
}

std::size_t LabChart::lineNear(QPointF pixel, std::size_t at) const
{
    std::size_t nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_lines.lines.size(); ++i) {
        const auto& line = m_lines.lines[i];
        const double off = std::abs(plot().yAxis->coordToPixel(line.mean[at]) - pixel.y())
                           + (line.theory ? besideTheory : 0);
        if (off < least) { // never where there is nothing
            least = off;
            nearest = i;
        }
    }
    return nearest;
}

void LabChart::choose(int item)
{
    const auto click = clickedAt();
    emit placeChosen(item, click ? lineNear(*click, static_cast<std::size_t>(item)) : 0);
}

void LabChart::fitTo(int width)
{
    fitLegend(plot(), width);
}

void LabChart::colour(const Theme& theme)
{
    for (std::size_t i = 0; i < m_graphs.size(); ++i) {
        const auto& line = m_lines.lines[i];
        const auto& own = theme.seriesColor(line.colour);
        m_graphs[i].mean->setPen(line.theory ? QPen(own, theoryWidth, Qt::DashLine) : QPen(own, meanWidth));
        if (!m_graphs[i].low)
            continue;
        for (auto* edge : {m_graphs[i].low, m_graphs[i].high})
            edge->setPen(QPen(translucent(own, edgeAlpha), 0));
        m_graphs[i].high->setBrush(translucent(own, bandAlpha));
    }
}

QString LabChart::readingOf(int item) const
{
    const auto at = static_cast<std::size_t>(item);
    //: In a box beside a point of a chart: %1 what is on an axis, %2 the value there
    QStringList lines{tr("%1: %2").arg(m_lines.xTitle, shortText(m_lines.x[at]))};
    for (const auto& line : m_lines.lines)
        if (line.low.empty())
            lines << tr("%1: %2").arg(line.name, shortText(line.mean[at]));
        else
            //: In a box beside a point of a chart: %1 a line, %2 its value, %3 and %4 the ends of its band
            lines << tr("%1: %2 (%3 to %4)")
                         .arg(line.name, shortText(line.mean[at]), shortText(line.low[at]),
                              shortText(line.high[at]));
    return lines.join(QLatin1Char('\n'));
}

QStringList LabChart::header() const
{
    QStringList names{m_lines.xTitle};
    for (const auto& line : m_lines.lines) {
        names << line.name;
        if (!line.low.empty())
            //: A column of a chart's table: %1 a line; the ends of its 95 % band
            names << tr("%1, low").arg(line.name) << tr("%1, high").arg(line.name);
    }
    return names;
}

QStringList LabChart::rowOf(int item) const
{
    const auto at = static_cast<std::size_t>(item);
    QStringList cells{shortText(m_lines.x[at])};
    for (const auto& line : m_lines.lines) {
        cells << shortText(line.mean[at]);
        if (!line.low.empty())
            cells << shortText(line.low[at]) << shortText(line.high[at]);
    }
    return cells;
}

} // namespace meritdesk::views::charts
