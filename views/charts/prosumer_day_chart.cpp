#include "views/charts/prosumer_day_chart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/legend_row.h"
#include "views/parts/labels.h"

namespace meritdesk::views::charts {

namespace {

constexpr double priceStripShare = 0.5; ///< of the height of the panel above
constexpr double dayLineWidth = 1.8;
constexpr double dayHeadRoom = 1.08;
constexpr int dayAreaAlpha = 150;
constexpr int dayMarkAlpha = 40;
constexpr int hoursOfDayNamed = 24;
constexpr int mostHourTicks = 12;

/// A value an interval as a line of steps.
void fill(QCPGraph& graph, const std::vector<double>& values)
{
    QVector<double> at;
    QVector<double> of;
    for (std::size_t i = 0; i < values.size(); ++i) {
        at << static_cast<double>(i) << static_cast<double>(i + 1);
        of << values[i] << values[i];
    }
    graph.setData(at, of, true);
}

/// Names of intervals under the strip, as many as fit; whole hours at their beginning.
QSharedPointer<QCPAxisTickerText> tickerOf(const ProsumerDay& day)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const auto count = static_cast<int>(day.load.size());
    const int step = std::max(1, (count + mostHourTicks - 1) / mostHourTicks);
    for (int i = 0; i < count; i += step)
        ticker->addTick(i + 0.5, count <= hoursOfDayNamed ? QString::number(i + 1) : day.names[i]);
    return ticker;
}

} // namespace

ProsumerDayChart::ProsumerDayChart(QWidget* parent)
    : ReadingChart(parent)
{
    setTitle(tr("The day, hour by hour"));
    setLine(true);
    makePanels();
    makeSeries();
    putLegendBelow(plot());
    applyColours(theme());
}

void ProsumerDayChart::makePanels()
{
    auto& shown = plot();
    m_strip = new QCPAxisRect(&shown);
    shown.plotLayout()->addElement(1, 0, m_strip);
    shown.plotLayout()->setRowStretchFactor(1, priceStripShare);
    shown.plotLayout()->setRowSpacing(0);
    dressAxes(*m_strip);
    m_strip->setMinimumMargins(shown.axisRect()->minimumMargins());
    auto* sides = new QCPMarginGroup(&shown);
    for (auto* rect : {shown.axisRect(), m_strip}) {
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, sides);
        rect->axis(QCPAxis::atBottom)->grid()->setVisible(false);
    }
    shown.xAxis->setTickLabels(false);
    m_strip->axis(QCPAxis::atLeft)->ticker()->setTickCount(3);
    m_mark = new QCPItemRect(&shown);
    m_mark->setLayer(QStringLiteral("grid"));
    for (auto* corner : {m_mark->topLeft, m_mark->bottomRight}) {
        corner->setTypeX(QCPItemPosition::ptPlotCoords);
        corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
}

void ProsumerDayChart::makeSeries()
{
    auto& shown = plot();
    const auto bars = [&shown](const QString& name) {
        auto* made = new QCPBars(shown.xAxis, shown.yAxis);
        made->setName(name);
        made->setWidth(1);
        return made;
    };
    m_self = bars(tr("Used at once"));
    m_import = bars(tr("From the grid"));
    m_export = bars(tr("To the grid"));
    m_import->moveAbove(m_self);
    m_export->moveAbove(m_import);
    auto* time = m_strip->axis(QCPAxis::atBottom);
    auto* price = m_strip->axis(QCPAxis::atLeft);
    const auto line = [&shown](const QString& name, QCPAxis* along, QCPAxis* up) {
        auto* made = shown.addGraph(along, up);
        made->setName(name);
        return made;
    };
    m_load = line(tr("Load"), shown.xAxis, shown.yAxis);
    m_generation = line(tr("Own generation"), shown.xAxis, shown.yAxis);
    m_retail = line(tr("Retail price"), time, price);
    m_wholesale = line(tr("Wholesale price"), time, price);
    m_rate = line(tr("Export rate"), time, price);
}

void ProsumerDayChart::setDay(const ProsumerDay& day)
{
    if (day == m_day)
        return;
    m_day = day;
    rebuild();
    fitAxes();
    itemsChanged();
}

void ProsumerDayChart::rebuild()
{
    QVector<double> places;
    std::array<QVector<double>, 3> parts;
    for (std::size_t i = 0; i < m_day.load.size(); ++i) {
        places << static_cast<double>(i) + 0.5;
        parts[0] << std::min(m_day.load[i], m_day.generation[i]);
        parts[1] << std::max(0.0, m_day.load[i] - m_day.generation[i]);
        parts[2] << std::max(0.0, m_day.generation[i] - m_day.load[i]);
    }
    m_self->setData(places, parts[0], true);
    m_import->setData(places, parts[1], true);
    m_export->setData(places, parts[2], true);
    fill(*m_load, m_day.load);
    fill(*m_generation, m_day.generation);
    fill(*m_retail, m_day.retail);
    fill(*m_wholesale, m_day.wholesale);
    fill(*m_rate, m_day.exportRate);
    m_rate->setVisible(!m_day.exportRate.empty());
    if (m_day.exportRate.empty())
        m_rate->removeFromLegend();
    else if (plot().legend->itemWithPlottable(m_rate) == nullptr)
        m_rate->addToLegend();
    m_mark->setVisible(m_day.chosen >= 0);
    m_mark->topLeft->setCoords(m_day.chosen, 0);
    m_mark->bottomRight->setCoords(m_day.chosen + 1, 1);
}

void ProsumerDayChart::fitAxes()
{
    const double end = std::max(1.0, static_cast<double>(m_day.load.size()));
    auto* time = m_strip->axis(QCPAxis::atBottom);
    auto* price = m_strip->axis(QCPAxis::atLeft);
    plot().xAxis->setRange(0, end);
    time->setRange(0, end);
    const auto ticker = tickerOf(m_day);
    plot().xAxis->setTicker(ticker);
    time->setTicker(ticker);
    //: Axis of a chart
    time->setLabel(tr("Hour of the day"));
    plot().yAxis->setRange(0, m_day.highest > 0 ? m_day.highest * dayHeadRoom : 1);
    plot().yAxis->setLabel(axisText(tr("Energy"), m_day.quantityUnit));
    price->setRange(roomyRange(std::min(0.0, m_day.lowestPrice), m_day.highestPrice));
    price->setLabel(axisText(tr("Price"), m_day.priceUnit));
}

QPointF ProsumerDayChart::pixelOf(int interval) const
{
    return {plot().xAxis->coordToPixel(interval + 0.5),
            plot().axisRect()->top() + plot().axisRect()->height() / 3.0};
}

int ProsumerDayChart::itemAt(QPointF pixel) const
{
    const auto inside = [pixel](const QCPAxisRect* rect) { return rect->rect().contains(pixel.toPoint()); };
    if (m_day.load.empty() || (!inside(plot().axisRect()) && !inside(m_strip)))
        return -1;
    const auto at = static_cast<int>(std::floor(plot().xAxis->pixelToCoord(pixel.x())));
    return std::clamp(at, 0, itemCount() - 1);
}

void ProsumerDayChart::choose(int interval)
{
    emit intervalClicked(interval);
}

void ProsumerDayChart::colour(const Theme& theme)
{
    const std::array<std::pair<QCPBars*, QColor>, 3> areas{
        {{m_self, theme.seriesColor(4)}, {m_import, theme.demand}, {m_export, theme.supply}}};
    for (const auto& [bars, tint] : areas) {
        bars->setPen(Qt::NoPen);
        bars->setBrush(translucent(tint, dayAreaAlpha));
        bars->setAntialiased(false); // no seams between neighbours
    }
    m_load->setPen(QPen(theme.text, dayLineWidth));
    m_generation->setPen(QPen(theme.caution, dayLineWidth));
    m_retail->setPen(QPen(theme.demand, dayLineWidth));
    m_wholesale->setPen(QPen(theme.supply, dayLineWidth));
    m_rate->setPen(QPen(theme.price, dayLineWidth, Qt::DashLine));
    m_mark->setPen(Qt::NoPen);
    m_mark->setBrush(translucent(theme.accent, dayMarkAlpha));
    drawZeroLines(plot(), theme);
}

QStringList ProsumerDayChart::header() const
{
    return {tr("Hour"),
            axisText(tr("Load"), m_day.quantityUnit),
            axisText(tr("Own generation"), m_day.quantityUnit),
            axisText(tr("From the grid"), m_day.quantityUnit),
            axisText(tr("To the grid"), m_day.quantityUnit),
            axisText(tr("Retail price"), m_day.priceUnit),
            axisText(tr("Wholesale price"), m_day.priceUnit)};
}

QStringList ProsumerDayChart::rowOf(int item) const
{
    const auto at = static_cast<std::size_t>(item);
    const double surplus = m_day.generation[at] - m_day.load[at];
    return {m_day.names[item],
            valueText(m_day.load[at]),
            valueText(m_day.generation[at]),
            valueText(std::max(0.0, -surplus)),
            valueText(std::max(0.0, surplus)),
            valueText(m_day.retail[at]),
            valueText(m_day.wholesale[at])};
}

} // namespace meritdesk::views::charts
