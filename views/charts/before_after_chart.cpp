#include "views/charts/before_after_chart.h"

#include <QLocale>

#include <algorithm>

#include "views/charts/day_axis.h"
#include "views/charts/legend_row.h"

namespace meritdesk::views::charts {

namespace {

constexpr int fillAlpha = 60;
constexpr int shadeAlpha = 28;

} // namespace

BeforeAfterChart::BeforeAfterChart(QWidget* parent)
    : ChartFrame(parent)
    , m_plot(new Plot(this))
{
    setContent(m_plot);
    showHoursOfDay(*m_plot);
    m_plot->yAxis->setLabel(tr("kW"));
    putLegendBelow(*m_plot);
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
    fillDay(*m_before, m_load.before);
    fillDay(*m_after, m_load.after);
    const double most = std::max(*std::max_element(m_load.before.begin(), m_load.before.end()),
                                 *std::max_element(m_load.after.begin(), m_load.after.end()));
    rangeFromZero(*m_plot, most);
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
