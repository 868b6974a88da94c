#include "views/charts/balance_price_chart.h"

#include <algorithm>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/legend_row.h"

namespace meritdesk::views::charts {

namespace {

constexpr double stripShare = 0.1; ///< the direction's height beside the prices'
constexpr int rangeAlpha = 70;
constexpr int negativeAlpha = 90;
constexpr int stripAlpha = 190;
constexpr double lineWidth = 1.4;

bool same(double one, double other)
{
    return one == other || (std::isnan(one) && std::isnan(other));
}

/// 1 where the direction is as asked, 0 elsewhere: the mean is the share of a span's periods.
std::vector<double> shareOf(const std::vector<std::int8_t>& directions, int asked)
{
    std::vector<double> made;
    made.reserve(directions.size());
    for (const auto each : directions)
        made.push_back(each == asked ? 1 : 0);
    return made;
}

} // namespace

BalancePriceChart::BalancePriceChart(QWidget* parent)
    : PeriodChart(parent)
    , m_strip(addPanel(stripShare))
{
    setTitle(tr("Prices of balance energy"));
    auto* time = m_strip->axis(QCPAxis::atBottom);
    auto* share = m_strip->axis(QCPAxis::atLeft);
    const auto add = [](QCPGraph* graph, const QString& name) {
        graph->setName(name);
        if (name.isEmpty())
            graph->removeFromLegend();
        return graph;
    };
    m_rangeLow = add(plot().addGraph(), {});
    m_rangeHigh = add(plot().addGraph(), {});
    m_rangeHigh->setChannelFillGraph(m_rangeLow);
    m_negative = add(plot().addGraph(), {}); // the line at zero says what the shade is
    m_dayAhead = add(plot().addGraph(), tr("Day-ahead"));
    m_bought = add(plot().addGraph(), tr("Bought from a surplus"));
    m_sold = add(plot().addGraph(), tr("Sold to a deficit"));
    m_short = add(plot().addGraph(time, share), tr("System short"));
    m_long = add(plot().addGraph(time, share), tr("System long"));
    m_ceiling = add(plot().addGraph(time, share), {});
    m_long->setChannelFillGraph(m_ceiling);
    share->setRange(0, 1);
    share->setTickLabels(false);
    share->setTicks(false);
    share->grid()->setVisible(false);
    setCaption(*plot().axisRect(), tr("EUR/MWh"));
    putLegendBelow(plot());
    applyColours(theme());
}

void BalancePriceChart::setPrices(const BalancePrices& prices)
{
    if (prices == m_prices)
        return;
    m_prices = prices;
    m_onePrice =
        std::equal(prices.sold.begin(), prices.sold.end(), prices.bought.begin(), prices.bought.end(), same);
    m_sold->setName(m_onePrice ? tr("Balance energy") : tr("Sold to a deficit"));
    m_bought->setVisible(!m_onePrice);
    if (m_onePrice)
        m_bought->removeFromLegend();
    else
        m_bought->addToLegend();
    showDirections();
    setPeriods(m_prices.periods);
    fitAxes();
}

/// Without a direction of the system there is no strip, and no name of one.
void BalancePriceChart::showDirections()
{
    const bool known = std::any_of(m_prices.direction.begin(), m_prices.direction.end(),
                                   [](auto each) { return each != 0; });
    setPanelShown(*m_strip, known);
    for (auto* graph : {m_short, m_long}) {
        graph->setVisible(known);
        if (known)
            graph->addToLegend();
        else
            graph->removeFromLegend();
    }
}

void BalancePriceChart::fitAxes()
{
    Extent extent;
    for (const auto* values : {&m_prices.dayAhead, &m_prices.sold, &m_prices.bought})
        extent.add(*values);
    plot().yAxis->setRange(extent.roomy());
}

void BalancePriceChart::fill(const std::vector<StepSpan>& spans)
{
    const auto mean = &StepValue::mean;
    const auto sold = stepValues(spans, m_prices.sold);
    auto bought = stepValues(spans, m_prices.bought);
    setSteps(*m_dayAhead, spans, stepValues(spans, m_prices.dayAhead), mean);
    setSteps(*m_sold, spans, sold, mean);
    setSteps(*m_bought, spans, bought, mean);
    setSteps(*m_rangeLow, spans, bought, &StepValue::low);
    setSteps(*m_rangeHigh, spans, sold, &StepValue::high);
    for (auto* graph : {m_rangeLow, m_rangeHigh})
        graph->setVisible(step() != PeriodStep::Period);
    for (auto& value : bought)
        value.low = std::isnan(value.low) ? value.low : std::min(value.low, 0.0);
    setSteps(*m_negative, spans, bought, &StepValue::low);
    setSteps(*m_short, spans, stepValues(spans, shareOf(m_prices.direction, 1)), mean);
    auto longs = stepValues(spans, shareOf(m_prices.direction, -1));
    for (auto& value : longs) {
        value.mean = 1 - value.mean;
        value.high = 1;
    }
    setSteps(*m_long, spans, longs, mean);
    setSteps(*m_ceiling, spans, longs, &StepValue::high);
}

void BalancePriceChart::colour(const Theme& theme)
{
    PeriodChart::colour(theme);
    m_strip->axis(QCPAxis::atLeft)->grid()->setZeroLinePen(Qt::NoPen);
    const auto colours = balanceColours(theme);
    for (auto* graph : {m_rangeLow, m_rangeHigh, m_negative, m_short, m_long, m_ceiling})
        graph->setPen(Qt::NoPen);
    const auto& main = m_onePrice ? theme.price : colours.deficit;
    m_rangeHigh->setBrush(translucent(main, rangeAlpha));
    m_negative->setBrush(translucent(theme.bad, negativeAlpha));
    m_dayAhead->setPen(QPen(theme.muted, 0));
    m_sold->setPen(QPen(main, lineWidth));
    m_bought->setPen(QPen(colours.surplus, lineWidth));
    m_short->setBrush(translucent(colours.deficit, stripAlpha));
    m_long->setBrush(translucent(colours.surplus, stripAlpha));
}

QStringList BalancePriceChart::header() const
{
    QStringList names{tr("Period"), tr("Day-ahead, EUR/MWh")};
    if (m_onePrice)
        names << tr("Balance energy, EUR/MWh");
    else
        names << tr("Sold, EUR/MWh") << tr("Bought, EUR/MWh");
    return names << tr("System");
}

QStringList BalancePriceChart::rowOf(int period) const
{
    const auto at = static_cast<std::size_t>(period);
    QStringList cells{periodText(m_prices.periods[at]), valueText(m_prices.dayAhead[at]),
                      valueText(m_prices.sold[at])};
    if (!m_onePrice)
        cells << valueText(m_prices.bought[at]);
    const int direction = m_prices.direction[at];
    //: The system's imbalance
    return cells << (direction > 0 ? tr("short") : direction < 0 ? tr("long") : tr("balanced"));
}

} // namespace meritdesk::views::charts
