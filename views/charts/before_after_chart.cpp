#include "views/charts/before_after_chart.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace meritdesk::views::charts {

namespace {

constexpr int hoursADay = 24;
constexpr int fillAlpha = 60;
constexpr int shadeAlpha = 28;
constexpr double above = 1.08; ///< of the highest value

/// A step an hour: the value holds from its begin to its end.
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

BeforeAfterChart::BeforeAfterChart(QWidget* parent)
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
    m_before = m_plot->addGraph();
    m_after = m_plot->addGraph();
    m_before->setName(tr("as it is"));
    m_after->setName(tr("after the changes"));
    m_after->setChannelFillGraph(m_before);
    applyColours(theme());
}

void BeforeAfterChart::setLoad(const BeforeAfter& load)
{
    m_load = load;
    rebuild();
    applyColours(theme());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void BeforeAfterChart::shadePlanned()
{
    for (auto* shade : m_shades)
        m_plot->removeItem(shade);
    m_shades.clear();
    for (std::size_t hour = 0; m_load.known && hour < m_load.planned.size(); ++hour) {
        if (!m_load.planned.at(hour))
            continue;
        auto* shade = new QCPItemRect(m_plot);
        for (auto* corner : {shade->topLeft, shade->bottomRight}) {
            corner->setTypeX(QCPItemPosition::ptPlotCoords);
            corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
        }
        shade->topLeft->setCoords(static_cast<double>(hour), 0);
        shade->bottomRight->setCoords(static_cast<double>(hour + 1), 1);
        shade->setPen(Qt::NoPen);
        m_shades.push_back(shade);
    }
}

void BeforeAfterChart::rebuild()
{
    m_before->setVisible(m_load.known);
    m_after->setVisible(m_load.known);
    fill(*m_before, m_load.before);
    fill(*m_after, m_load.after);
    const double most = std::max(*std::max_element(m_load.before.begin(), m_load.before.end()),
                                 *std::max_element(m_load.after.begin(), m_load.after.end()));
    m_plot->yAxis->setRange(0, most > 0 ? most * above : 1);
    shadePlanned();
}

void BeforeAfterChart::applyColours(const Theme& theme)
{
    m_plot->applyColours(theme);
    m_before->setPen(QPen(theme.muted, 2));
    m_after->setPen(QPen(theme.accent, 2));
    auto between = theme.accent;
    between.setAlpha(fillAlpha);
    m_after->setBrush(between);
    auto shaded = theme.caution;
    shaded.setAlpha(shadeAlpha);
    for (auto* shade : m_shades)
        shade->setBrush(shaded);
}

ChartTable BeforeAfterChart::table() const
{
    ChartTable numbers{{tr("Hour"), tr("as it is, kW"), tr("after the changes, kW")}, {}};
    for (std::size_t hour = 0; m_load.known && hour < m_load.before.size(); ++hour)
        numbers.rows << QStringList{QString::number(hour + 1),
                                    QLocale().toString(m_load.before.at(hour), 'f', 3),
                                    QLocale().toString(m_load.after.at(hour), 'f', 3)};
    return numbers;
}

void BeforeAfterChart::drawChart(QCPPainter& painter, QSize size)
{
    m_plot->drawAt(painter, size);
}

} // namespace meritdesk::views::charts
