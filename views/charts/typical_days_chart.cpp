#include "views/charts/typical_days_chart.h"

#include <algorithm>
#include <cmath>

namespace meritdesk::views::charts {

namespace {

constexpr int hoursADay = 24;
constexpr int bandAlpha = 40;
constexpr double above = 1.08; ///< of the highest value

/// A step a hour: the value holds from its begin to its end.
void fill(QCPGraph& graph, const std::array<double, 24>& values)
{
    QVector<double> x;
    QVector<double> y;
    for (std::size_t hour = 0; hour < values.size(); ++hour) {
        x << static_cast<double>(hour) << static_cast<double>(hour + 1);
        y << values.at(hour) << values.at(hour);
    }
    graph.setData(x, y, true);
}

/// Clock times every three hours.
class ClockTicker : public QCPAxisTickerFixed
{
public:
    ClockTicker()
    {
        setTickStep(3);
        setScaleStrategy(ssNone);
    }

protected:
    QString getTickLabel(double tick, const QLocale& /*locale*/, QChar /*format*/, int /*precision*/) override
    {
        return QStringLiteral("%1:00").arg(static_cast<int>(std::lround(tick)), 2, 10, QLatin1Char('0'));
    }
};

} // namespace

TypicalDaysChart::TypicalDaysChart(QWidget* parent)
    : ChartFrame(parent)
    , m_plot(new Plot(this))
{
    setContent(m_plot);
    m_plot->xAxis->setTicker(QSharedPointer<ClockTicker>::create());
    m_plot->xAxis->setRange(0, hoursADay);
    m_plot->yAxis->setLabel(tr("kW"));
    m_plot->legend->setVisible(true);
    m_plot->plotLayout()->addElement(1, 0, m_plot->legend);
    m_plot->plotLayout()->setRowStretchFactor(1, 0.001);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_plot->legend->setMargins(QMargins(4, 0, 4, 2));
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
    fill(*lines.low, curve.low);
    fill(*lines.high, curve.high);
    fill(*lines.mean, curve.mean);
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
    m_plot->yAxis->setRange(0, most > 0 ? most * above : 1);
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
