#include "views/charts/balance_cost_bars.h"

#include <algorithm>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/legend_row.h"

namespace meritdesk::views::charts {

namespace {

constexpr double barWidth = 0.72;
constexpr double netHalf = 0.36;     ///< of a bar's slot, the dash to each side of its middle
constexpr double netWidth = 2;       ///< pixels
constexpr double weekdayShare = 0.4; ///< of the hours' width
constexpr double besideAxis = 60;    ///< pixels beside the weekdays
constexpr double nameGap = 4;        ///< pixels between two names
constexpr int hourLabels = 3;        ///< an hour in three is named

void setBars(QCPBars& bars, const BalanceCost* costs, int count, double BalanceCost::*money)
{
    QVector<double> at;
    QVector<double> values;
    for (int i = 0; i < count; ++i) {
        at << i;
        values << costs[i].*money;
    }
    bars.setData(at, values, true);
}

/// A dash in the middle of every slot.
void setDashes(QCPGraph& graph, const BalanceCost* costs, int count)
{
    QVector<double> at;
    QVector<double> values;
    for (int i = 0; i < count; ++i) {
        at << i - netHalf << i + netHalf << i + netHalf;
        values << costs[i].net() << costs[i].net() << std::nan("");
    }
    graph.setData(at, values, true);
}

QCPRange rangeOf(const BalanceCost* costs, int count)
{
    Extent extent;
    for (int i = 0; i < count; ++i) {
        extent.add(std::min(costs[i].deficit, 0.0) + std::min(costs[i].surplus, 0.0));
        extent.add(std::max(costs[i].deficit, 0.0) + std::max(costs[i].surplus, 0.0));
    }
    return extent.roomy();
}

} // namespace

BalanceCostBars::BalanceCostBars(QWidget* parent)
    : ReadingChart(parent)
{
    setTitle(tr("Money of imbalances by hour and by weekday"));
    auto& shown = plot();
    auto* second = new QCPAxisRect(&shown);
    auto* panels = new QCPLayoutGrid;
    auto* first = shown.axisRect();
    shown.plotLayout()->take(first);
    shown.plotLayout()->addElement(0, 0, panels);
    panels->addElement(0, 0, first);
    panels->addElement(0, 1, second);
    panels->setColumnStretchFactor(1, weekdayShare);
    panels->setColumnSpacing(0);
    dressAxes(*second);
    second->setMinimumMargins(first->minimumMargins());
    auto* sides = new QCPMarginGroup(&shown);
    for (auto* rect : {first, second})
        rect->setMarginGroup(QCP::msTop | QCP::msBottom, sides);
    m_hours = addPanel(*first, hours);
    m_weekdays = addPanel(*second, weekdays);
    for (auto* plottable : {static_cast<QCPAbstractPlottable*>(m_weekdays.deficit),
                            static_cast<QCPAbstractPlottable*>(m_weekdays.surplus),
                            static_cast<QCPAbstractPlottable*>(m_weekdays.net)})
        plottable->removeFromLegend();
    //: Axis of a chart; above zero received, below zero paid
    shown.yAxis->setLabel(tr("EUR"));
    nameHours();
    //: Axis of a chart
    m_weekdays.rect->axis(QCPAxis::atBottom)->setLabel(tr("Day of the week"));
    fitTo(shown.width());
    putLegendBelow(shown);
    applyColours(theme());
}

BalanceCostBars::Panel BalanceCostBars::addPanel(QCPAxisRect& rect, int count)
{
    auto* slot = rect.axis(QCPAxis::atBottom);
    auto* money = rect.axis(QCPAxis::atLeft);
    Panel panel{&rect, new QCPBars(slot, money), new QCPBars(slot, money), plot().addGraph(slot, money)};
    panel.deficit->setName(tr("Deficits"));
    panel.surplus->setName(tr("Surpluses"));
    panel.net->setName(tr("Net"));
    panel.surplus->moveAbove(panel.deficit);
    for (auto* bars : {panel.deficit, panel.surplus})
        bars->setWidth(barWidth);
    slot->setRange(-0.6, count - 0.4);
    slot->grid()->setVisible(false);
    slot->setTickLength(0);
    return panel;
}

void BalanceCostBars::nameHours()
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int hour = 0; hour < hours; ++hour) {
        auto name = QString::number(hour);
        if (hour == m_costs.folded)
            name += QLatin1Char('*');
        if (hour % hourLabels == 0 || hour == m_costs.folded)
            ticker->addTick(hour, name);
    }
    m_hours.rect->axis(QCPAxis::atBottom)->setTicker(ticker);
    //: Axis of a chart: hours of the day, 0 to 23, by the local clock
    auto label = tr("Hour that begins at");
    if (m_costs.folded >= 0)
        label += QLatin1Char('\n') + tr("* ran twice when the clock went back: both are in this bar");
    m_hours.rect->axis(QCPAxis::atBottom)->setLabel(label);
}

/// Short names, or single letters where these would touch.
void BalanceCostBars::fitTo(int width)
{
    const QFontMetricsF metrics(font());
    double needed = 0;
    for (int day = 1; day <= weekdays; ++day)
        needed = std::max(needed,
                          metrics.horizontalAdvance(QLocale().standaloneDayName(day, QLocale::ShortFormat)));
    const double slot = (width * weekdayShare / (1 + weekdayShare) - besideAxis) / weekdays;
    const auto format = needed + nameGap <= slot ? QLocale::ShortFormat : QLocale::NarrowFormat;
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int day = 0; day < weekdays; ++day)
        ticker->addTick(day, QLocale().standaloneDayName(day + 1, format));
    m_weekdays.rect->axis(QCPAxis::atBottom)->setTicker(ticker);
}

void BalanceCostBars::setCosts(const BalanceCosts& costs)
{
    if (costs == m_costs)
        return;
    m_costs = costs;
    const auto fill = [](const Panel& panel, const BalanceCost* values, int count) {
        setBars(*panel.deficit, values, count, &BalanceCost::deficit);
        setBars(*panel.surplus, values, count, &BalanceCost::surplus);
        setDashes(*panel.net, values, count);
        panel.rect->axis(QCPAxis::atLeft)->setRange(rangeOf(values, count));
    };
    fill(m_hours, m_costs.hours.data(), hours);
    fill(m_weekdays, m_costs.weekdays.data(), weekdays);
    nameHours();
    itemsChanged();
}

const BalanceCost& BalanceCostBars::costOf(int item) const
{
    return item < hours ? m_costs.hours.at(static_cast<std::size_t>(item))
                        : m_costs.weekdays.at(static_cast<std::size_t>(item - hours));
}

QPointF BalanceCostBars::pixelOf(int item) const
{
    const auto& panel = item < hours ? m_hours : m_weekdays;
    const int slot = item < hours ? item : item - hours;
    return {panel.rect->axis(QCPAxis::atBottom)->coordToPixel(slot),
            panel.rect->axis(QCPAxis::atLeft)->coordToPixel(costOf(item).net())};
}

int BalanceCostBars::itemAt(QPointF pixel) const
{
    for (const auto& [panel, first, count] :
         {std::tuple(&m_hours, 0, hours), std::tuple(&m_weekdays, hours, weekdays)}) {
        if (!panel->rect->rect().contains(pixel.toPoint()))
            continue;
        const auto slot = std::lround(panel->rect->axis(QCPAxis::atBottom)->pixelToCoord(pixel.x()));
        return first + std::clamp(static_cast<int>(slot), 0, count - 1);
    }
    return -1;
}

void BalanceCostBars::choose(int item)
{
    if (item < hours)
        emit hourClicked(item);
    else
        emit weekdayClicked(item - hours);
}

void BalanceCostBars::colour(const Theme& theme)
{
    const auto colours = balanceColours(theme);
    for (const auto* panel : {&m_hours, &m_weekdays}) {
        for (auto* bars : {panel->deficit, panel->surplus})
            bars->setPen(Qt::NoPen);
        panel->deficit->setBrush(colours.deficit);
        panel->surplus->setBrush(colours.surplus);
        panel->net->setPen(QPen(theme.text, netWidth, Qt::SolidLine, Qt::FlatCap));
    }
    drawZeroLines(plot(), theme);
}

QStringList BalanceCostBars::header() const
{
    return {tr("Hour or weekday"), tr("Deficits, EUR"), tr("Surpluses, EUR"), tr("Net, EUR")};
}

QStringList BalanceCostBars::rowOf(int item) const
{
    const auto& cost = costOf(item);
    const auto name = item < hours ? QStringLiteral("%1:00").arg(item, 2, 10, QLatin1Char('0'))
                                   : QLocale().standaloneDayName(item - hours + 1, QLocale::LongFormat);
    return {name, valueText(cost.deficit), valueText(cost.surplus), valueText(cost.net())};
}

} // namespace meritdesk::views::charts
