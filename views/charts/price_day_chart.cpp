#include "views/charts/price_day_chart.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "views/charts/balance_look.h"
#include "views/charts/legend_row.h"
#include "views/charts/window_marks.h"
#include "views/parts/labels.h"

namespace meritdesk::views::charts {

namespace {

constexpr double fallShare = 0.45; ///< of the height of the prices
constexpr double loadShare = 0.4;
constexpr double headroom = 0.34;   ///< of the prices' panel, for its caption
constexpr double lowHeadroom = 0.7; ///< of the lower panels
constexpr double leastLow = 2.6;    ///< lines of text that a lower panel is high at least
constexpr double footroom = 0.06;
constexpr int rangeAlpha = 60;
constexpr int fallAlpha = 120;
constexpr double lineWidth = 1.6;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// A range around values with room above for a caption; values in sight only where they are numbers.
QCPRange captioned(const std::vector<double>& values, bool fromZero, double headroomShare)
{
    double low = fromZero ? 0 : std::numeric_limits<double>::max();
    double high = fromZero ? 0 : std::numeric_limits<double>::lowest();
    for (const double value : values)
        if (!std::isnan(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    if (low > high)
        return {0, 1};
    const double size = high > low ? high - low : std::max(1.0, std::abs(high) / 4);
    return {fromZero && low >= 0 ? 0 : low - size * footroom, high + size * headroomShare};
}

/// The values of hours with a reduction; none elsewhere.
std::vector<double> whereCalled(const std::vector<double>& values, const std::vector<double>& reduction)
{
    std::vector<double> made(values.size(), none);
    for (std::size_t hour = 0; hour < values.size(); ++hour)
        if (reduction[hour] > 0)
            made[hour] = values[hour];
    return made;
}

std::vector<double> less(std::vector<double> from, const std::vector<double>& what)
{
    std::transform(from.begin(), from.end(), what.begin(), from.begin(), std::minus<>());
    return from;
}

} // namespace

PriceDayChart::PriceDayChart(QWidget* parent)
    : PeriodChart(parent)
    , m_fallPanel(addPanel(fallShare))
    , m_loadPanel(addPanel(loadShare))
    , m_marks(new WindowMarks(plot(), *this))
{
    setTitle(tr("Price of every hour"));
    auto& prices = *plot().axisRect();
    m_low = add(prices, {});
    m_high = add(prices, {});
    m_high->setChannelFillGraph(m_low);
    m_before = add(prices, tr("Without the reduction"));
    m_after = add(prices, tr("With the reduction"));
    m_fall = add(*m_fallPanel, {});
    m_load = add(*m_loadPanel, {});
    m_reduced = add(*m_loadPanel, {});
    m_priceCaption = caption(prices);
    m_fallCaption = caption(*m_fallPanel);
    m_loadCaption = caption(*m_loadPanel);
    alignPanels();
    putLegendBelow(plot());
    connectDrag();
    applyColours(theme());
}

QCPGraph* PriceDayChart::add(QCPAxisRect& panel, const QString& name)
{
    auto* graph = plot().addGraph(panel.axis(QCPAxis::atBottom), panel.axis(QCPAxis::atLeft));
    graph->setName(name);
    if (name.isEmpty())
        graph->removeFromLegend();
    return graph;
}

/// What a panel shows, in its upper left corner: an axis label would want more height than a panel has.
QCPItemText* PriceDayChart::caption(QCPAxisRect& panel)
{
    auto* text = new QCPItemText(&plot());
    text->position->setType(QCPItemPosition::ptAxisRectRatio);
    text->position->setAxisRect(&panel);
    text->position->setCoords(0, 0);
    text->setClipToAxisRect(false);
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    text->setPadding(QMargins(6, 2, 6, 0));
    return text;
}

/// One left edge for all panels; only the lowest has the clock's labels.
void PriceDayChart::alignPanels()
{
    const int least = static_cast<int>(leastLow * QFontMetrics(font()).height());
    for (auto* rect : {m_fallPanel, m_loadPanel}) {
        rect->setSizeConstraintRect(QCPLayoutElement::scrInnerRect);
        rect->setMinimumSize(least, least);
    }
    auto* sides = new QCPMarginGroup(&plot());
    for (auto* rect : {plot().axisRect(), m_fallPanel, m_loadPanel}) {
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, sides);
        rect->axis(QCPAxis::atBottom)->setTickLabels(rect == m_loadPanel);
        rect->axis(QCPAxis::atLeft)->ticker()->setTickCount(rect == plot().axisRect() ? 4 : 2);
    }
}

void PriceDayChart::connectDrag()
{
    connect(&plot(), &QCustomPlot::mousePress, this, [this](QMouseEvent* event) { press(*event); });
    connect(&plot(), &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { move(*event); });
    connect(&plot(), &QCustomPlot::mouseRelease, this, [this] { release(); });
}

void PriceDayChart::setDay(const PriceDay& day)
{
    if (day == m_day)
        return;
    const bool sameHours = day.hours == m_day.hours;
    m_day = day;
    m_marks->setWindows(day.windows);
    //: the caption of a panel of a chart: %1 a unit
    m_priceCaption->setText(tr("Price, %1").arg(day.priceUnit));
    m_fallCaption->setText(tr("Fall of the price, %1").arg(day.priceUnit));
    m_loadCaption->setText(tr("Load, MW"));
    if (sameHours) { // a drag goes on in the zoom that it began in
        fill(stepSpans(periods(), step()));
        plot().replot(QCustomPlot::rpQueuedReplot);
    } else {
        setPeriods(m_day.hours);
    }
    fitAxes();
}

void PriceDayChart::fitAxes()
{
    auto prices = m_day.before;
    prices.insert(prices.end(), m_day.after.begin(), m_day.after.end());
    plot().yAxis->setRange(captioned(prices, false, headroom));
    m_fallPanel->axis(QCPAxis::atLeft)
        ->setRange(captioned(less(m_day.before, m_day.after), true, lowHeadroom));
    auto loads = less(m_day.load, m_day.reduction);
    loads.insert(loads.end(), m_day.load.begin(), m_day.load.end());
    m_loadPanel->axis(QCPAxis::atLeft)->setRange(captioned(loads, false, lowHeadroom));
}

void PriceDayChart::fill(const std::vector<StepSpan>& spans)
{
    const auto mean = &StepValue::mean;
    const auto before = stepValues(spans, m_day.before);
    setSteps(*m_before, spans, before, mean);
    setSteps(*m_low, spans, before, &StepValue::low);
    setSteps(*m_high, spans, before, &StepValue::high);
    for (auto* graph : {m_low, m_high})
        graph->setVisible(step() != PeriodStep::Period);
    setSteps(*m_after, spans, stepValues(spans, whereCalled(m_day.after, m_day.reduction)), mean);
    setSteps(*m_fall, spans, stepValues(spans, less(m_day.before, m_day.after)), mean);
    setSteps(*m_load, spans, stepValues(spans, m_day.load), mean);
    setSteps(*m_reduced, spans,
             stepValues(spans, whereCalled(less(m_day.load, m_day.reduction), m_day.reduction)), mean);
}

void PriceDayChart::colour(const Theme& theme)
{
    PeriodChart::colour(theme);
    m_marks->setTheme(theme);
    m_before->setPen(QPen(theme.price, lineWidth));
    m_after->setPen(QPen(theme.accepted, lineWidth));
    m_load->setPen(QPen(theme.demand, lineWidth));
    m_reduced->setPen(QPen(theme.accepted, lineWidth));
    m_fall->setPen(QPen(theme.accepted, lineWidth));
    m_fall->setBrush(translucent(theme.accepted, fallAlpha));
    m_low->setPen(Qt::NoPen);
    m_high->setPen(Qt::NoPen);
    m_high->setBrush(translucent(theme.price, rangeAlpha));
    for (auto* text : {m_priceCaption, m_fallCaption, m_loadCaption}) {
        text->setFont(font());
        text->setColor(theme.muted);
    }
}

QStringList PriceDayChart::header() const
{
    return {tr("Hour"),
            tr("Price without, %1").arg(m_day.priceUnit),
            tr("Price with, %1").arg(m_day.priceUnit),
            tr("Fall, %1").arg(m_day.priceUnit),
            tr("Load, MW"),
            tr("Reduction, MW")};
}

QStringList PriceDayChart::rowOf(int hour) const
{
    const auto at = static_cast<std::size_t>(hour);
    return {QString::number(hour + 1),  valueText(m_day.before[at]),
            valueText(m_day.after[at]), valueText(m_day.before[at] - m_day.after[at]),
            valueText(m_day.load[at]),  valueText(m_day.reduction[at])};
}

} // namespace meritdesk::views::charts
