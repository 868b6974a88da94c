#include "views/charts/balance_position_chart.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "views/charts/balance_look.h"
#include "views/charts/legend_row.h"

namespace meritdesk::views::charts {

namespace {

constexpr double belowShare = 0.7;   ///< the imbalance's height beside the position's
constexpr double captionRoom = 0.35; ///< of the imbalance's height: its name stands above the columns
constexpr int shadeAlpha = 120;
constexpr int columnAlpha = 215;
constexpr int rangeAlpha = 110;
constexpr double lineWidth = 1.4;

std::vector<StepValue> eitherOf(const std::vector<StepValue>& one, const std::vector<StepValue>& other,
                                const double& (*choose)(const double&, const double&))
{
    auto made = one;
    for (std::size_t i = 0; i < made.size(); ++i)
        made[i].mean = std::isnan(one[i].mean) || std::isnan(other[i].mean)
                           ? std::nan("")
                           : choose(one[i].mean, other[i].mean);
    return made;
}

bool isUnknown(const std::vector<double>& values)
{
    return std::all_of(values.begin(), values.end(), [](double value) { return std::isnan(value); });
}

/// The part of each range above zero (`bound` is std::max) or below it (std::min), as the range's mean.
std::vector<StepValue> sideOf(std::vector<StepValue> values, double StepValue::*number,
                              const double& (*bound)(const double&, const double&))
{
    for (auto& value : values)
        value.mean = std::isnan(value.mean) ? value.mean : bound(value.*number, 0.0);
    return values;
}

} // namespace

BalancePositionChart::BalancePositionChart(QWidget* parent)
    : PeriodChart(parent)
    , m_below(addPanel(belowShare))
{
    setTitle(tr("Position against schedule"));
    const auto add = [this](const QString& name) {
        auto* graph = plot().addGraph();
        graph->setName(name);
        return graph;
    };
    m_floor = add({});
    m_surplus = add(tr("Surplus"));
    m_deficit = add(tr("Deficit"));
    m_scheduled = add(tr("Scheduled"));
    m_metered = add(tr("Metered"));
    m_surplus->setChannelFillGraph(m_floor);
    m_deficit->setChannelFillGraph(m_floor);
    auto* time = m_below->axis(QCPAxis::atBottom);
    auto* value = m_below->axis(QCPAxis::atLeft);
    value->ticker()->setTickCount(3);
    for (auto** graph : {&m_highest, &m_lowest, &m_mean}) {
        *graph = plot().addGraph(time, value);
        (*graph)->removeFromLegend();
    }
    m_floor->removeFromLegend();
    m_highest->setName(tr("Surplus"));
    m_lowest->setName(tr("Deficit"));
    setCaption(*m_below, tr("Imbalance, MWh"));
    putLegendBelow(plot());
    arrange();
    applyColours(theme());
}

/// The imbalance moves into the first panel where there is nothing else to show there.
void BalancePositionChart::arrange()
{
    auto* rect = m_alone ? plot().axisRect() : m_below;
    for (auto* graph : {m_highest, m_lowest, m_mean}) {
        graph->setKeyAxis(rect->axis(QCPAxis::atBottom));
        graph->setValueAxis(rect->axis(QCPAxis::atLeft));
    }
    setPanelShown(*m_below, !m_alone);
    setCaption(*plot().axisRect(), m_alone ? tr("Imbalance, MWh") : tr("Position, MWh"));
    nameLegend();
}

void BalancePositionChart::nameLegend()
{
    const auto put = [](QCPGraph* graph, bool shown) {
        if (shown)
            graph->addToLegend();
        else
            graph->removeFromLegend();
    };
    for (auto* graph : {m_surplus, m_deficit, m_scheduled, m_metered})
        put(graph, !m_alone);
    for (auto* graph : {m_highest, m_lowest})
        put(graph, m_alone);
}

void BalancePositionChart::setPosition(const BalancePosition& position)
{
    if (position == m_position)
        return;
    m_position = position;
    const bool alone =
        !m_position.periods.empty() && isUnknown(m_position.scheduled) && isUnknown(m_position.metered);
    if (std::exchange(m_alone, alone) != alone)
        arrange();
    setPeriods(m_position.periods);
    fitAxes();
}

void BalancePositionChart::fitAxes()
{
    Extent imbalance;
    imbalance.add(m_position.imbalance);
    auto below = imbalance.roomy();
    below.upper += captionRoom * below.size();
    m_below->axis(QCPAxis::atLeft)->setRange(below);
    if (m_alone)
        return plot().yAxis->setRange(imbalance.roomy());
    double low = 0;
    double high = 0;
    bool any = false;
    for (const auto* values : {&m_position.metered, &m_position.scheduled})
        for (const double value : *values) {
            if (std::isnan(value))
                continue;
            low = any ? std::min(low, value) : value;
            high = any ? std::max(high, value) : value;
            any = true;
        }
    const double room = high > low ? (high - low) * 0.06 : std::max(1.0, std::abs(high) * 0.1);
    plot().yAxis->setRange(low - room, high + room);
}

void BalancePositionChart::fill(const std::vector<StepSpan>& spans)
{
    const auto metered = stepValues(spans, m_position.metered);
    const auto scheduled = stepValues(spans, m_position.scheduled);
    const auto imbalance = stepValues(spans, m_position.imbalance);
    const auto mean = &StepValue::mean;
    setSteps(*m_floor, spans, scheduled, mean);
    setSteps(*m_surplus, spans, eitherOf(metered, scheduled, std::max<double>), mean);
    setSteps(*m_deficit, spans, eitherOf(metered, scheduled, std::min<double>), mean);
    setSteps(*m_scheduled, spans, scheduled, mean);
    setSteps(*m_metered, spans, metered, mean);
    setSteps(*m_highest, spans, sideOf(imbalance, &StepValue::high, std::max<double>), mean);
    setSteps(*m_lowest, spans, sideOf(imbalance, &StepValue::low, std::min<double>), mean);
    setSteps(*m_mean, spans, imbalance, mean);
    m_mean->setVisible(step() != PeriodStep::Period); // the columns say it from near
    tintColumns();
}

/// A range is paler than a value.
void BalancePositionChart::tintColumns()
{
    const auto colours = balanceColours(theme());
    const int alpha = step() == PeriodStep::Period ? columnAlpha : rangeAlpha;
    m_highest->setBrush(translucent(colours.surplus, alpha));
    m_lowest->setBrush(translucent(colours.deficit, alpha));
}

void BalancePositionChart::colour(const Theme& theme)
{
    PeriodChart::colour(theme);
    const auto colours = balanceColours(theme);
    for (auto* graph : {m_floor, m_surplus, m_deficit, m_highest, m_lowest})
        graph->setPen(Qt::NoPen);
    m_surplus->setBrush(translucent(colours.surplus, shadeAlpha));
    m_deficit->setBrush(translucent(colours.deficit, shadeAlpha));
    tintColumns();
    m_scheduled->setPen(QPen(theme.muted, 0, Qt::DashLine));
    m_metered->setPen(QPen(theme.text, lineWidth));
    m_mean->setPen(QPen(theme.text, 0));
}

QStringList BalancePositionChart::header() const
{
    if (m_alone)
        return {tr("Period"), tr("Imbalance, MWh")};
    return {tr("Period"), tr("Metered, MWh"), tr("Scheduled, MWh"), tr("Imbalance, MWh")};
}

QStringList BalancePositionChart::rowOf(int period) const
{
    const auto at = static_cast<std::size_t>(period);
    if (m_alone)
        return {periodText(m_position.periods[at]), valueText(m_position.imbalance[at])};
    return {periodText(m_position.periods[at]), valueText(m_position.metered[at]),
            valueText(m_position.scheduled[at]), valueText(m_position.imbalance[at])};
}

} // namespace meritdesk::views::charts
