#include "views/charts/cost_bars_chart.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "items/number_text.h"

namespace meritdesk::views::charts {

namespace {

constexpr double million = 1e6;
constexpr double thousand = 1e3;
constexpr int paleAlpha = 80;
constexpr int captionGap = 4; ///< pixels

double totalOf(const CostBar& bar)
{
    return std::accumulate(bar.parts.begin(), bar.parts.end(), 0.0);
}

/// Names under the bars, or only their last words ("Category 2-2" or "2-2"); true when they were others.
bool setNames(QCPAxis& axis, const std::vector<CostBar>& bars, bool brief)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (std::size_t i = 0; i < bars.size(); ++i)
        ticker->addTick(static_cast<double>(i),
                        brief ? bars[i].name.section(QLatin1Char(' '), -1) : bars[i].name);
    const auto before = axis.ticker().dynamicCast<QCPAxisTickerText>();
    if (before && before->ticks() == ticker->ticks())
        return false;
    axis.setTicker(ticker);
    return true;
}

constexpr double thinnest = 0.005; ///< of the highest bar

} // namespace

CostBarsChart::CostBarsChart(QWidget* parent)
    : ChartFrame(parent)
    , m_plot(new Plot(this))
{
    setContent(m_plot);
    m_plot->legend->setVisible(true);
    auto* side = new QCPLayoutGrid;
    m_plot->plotLayout()->addElement(0, 1, side);
    side->addElement(0, 0, m_plot->legend);
    side->addElement(1, 0, new QCPLayoutElement(m_plot)); // keeps the legend's lines together at the top
    side->setRowStretchFactor(0, 0.001);
    side->setMargins(QMargins(0, 8, 8, 8));
    m_plot->plotLayout()->setColumnStretchFactor(1, 0.001);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->xAxis->setTickLength(0);
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        const auto at = static_cast<int>(std::lround(m_plot->xAxis->pixelToCoord(event->position().x())));
        if (at >= 0 && at < static_cast<int>(m_bars.bars.size()))
            emit barClicked(at);
    });
    connect(m_plot, &QCustomPlot::afterLayout, this, &CostBarsChart::fitCaptions);
    applyColours(theme());
}

void CostBarsChart::setBars(const CostBars& bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    rebuild();
    applyColours(theme());
}

/// Slices too thin to see in every bar get no colour and no legend of their own: the table has their numbers.
void CostBarsChart::placeComponents(double highest)
{
    m_places.assign(static_cast<std::size_t>(m_bars.components.size()), -1);
    int next = 0;
    for (std::size_t component = 0; component < m_places.size(); ++component)
        for (const auto& bar : m_bars.bars)
            if (m_places[component] < 0 && component < bar.parts.size()
                && std::abs(bar.parts[component]) > highest * thinnest)
                m_places[component] = next++;
}

void CostBarsChart::addStack(bool closed, double unit)
{
    QCPBars* below = nullptr;
    for (std::size_t component = 0; component < static_cast<std::size_t>(m_bars.components.size());
         ++component) {
        auto* stack = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        stack->setWidth(0.56);
        stack->setName(m_bars.components[static_cast<qsizetype>(component)]);
        for (std::size_t i = 0; i < m_bars.bars.size(); ++i)
            if (m_bars.bars[i].closed == closed && component < m_bars.bars[i].parts.size())
                stack->addData(static_cast<double>(i), m_bars.bars[i].parts[component] / unit);
        if (below)
            stack->moveAbove(below);
        below = stack;
        if (closed || m_places[component] < 0)
            stack->removeFromLegend();
        m_stacks.emplace_back(stack, component);
    }
}

void CostBarsChart::addCaptions()
{
    for (std::size_t i = 0; i < m_bars.bars.size(); ++i) {
        auto* text = new QCPItemText(m_plot);
        text->setPositionAlignment(Qt::AlignBottom | Qt::AlignHCenter);
        text->position->setCoords(static_cast<double>(i), totalOf(m_bars.bars[i]) / m_unit);
        text->setPadding(QMargins(0, 0, 0, captionGap));
        m_captions.emplace_back(text, i);
    }
}

/// The whole caption, or with `decimals` >= 0 the total in the axis' unit; a dash stands for no cost.
QString CostBarsChart::captionOf(const CostBar& bar, int decimals) const
{
    const auto total = totalOf(bar);
    if (decimals < 0)
        return bar.caption;
    return total > 0
               ? items::numberText(QString::number(total / m_unit, 'f', decimals).toStdString(), decimals)
               : QStringLiteral("–");
}

/// Captions as long as they fit side by side, and room for two lines of them above the highest bar.
void CostBarsChart::fitCaptions()
{
    const auto* area = m_plot->axisRect();
    if (m_captions.empty() || area->width() <= 0)
        return;
    auto bold = font();
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const auto slot = area->width() / static_cast<double>(m_bars.bars.size()) - captionGap;
    const bool brief = std::any_of(m_bars.bars.begin(), m_bars.bars.end(), [&](const CostBar& bar) {
        return metrics.horizontalAdvance(bar.name) > slot;
    });
    if (setNames(*m_plot->xAxis, m_bars.bars, brief))
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    int decimals = -1;
    const auto tooWide = [&](const CostBar& bar) {
        return metrics.horizontalAdvance(captionOf(bar, decimals)) > slot;
    };
    for (const int next : {3, 2, 1, 0})
        if (std::any_of(m_bars.bars.begin(), m_bars.bars.end(), tooWide))
            decimals = next;
    for (const auto& [text, at] : m_captions) {
        const auto& bar = m_bars.bars[at];
        const auto caption = captionOf(bar, decimals);
        text->setText(bar.best ? tr("best", "the cheapest category") + QLatin1Char('\n') + caption : caption);
    }
    const auto needed = 2 * metrics.lineSpacing() + 2 * captionGap;
    const auto share = std::clamp(1 - needed / area->height(), 0.4, 0.95);
    m_plot->yAxis->setRange(0, m_highest > 0 ? m_highest / share : 1);
}

void CostBarsChart::rebuild()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    m_stacks.clear();
    m_captions.clear();
    double highest = 0;
    for (const auto& bar : m_bars.bars)
        highest = std::max(highest, totalOf(bar));
    placeComponents(highest);
    const double unit = highest >= 2 * million ? million : highest >= 2 * thousand ? thousand : 1;
    m_plot->yAxis->setLabel(unit == million    ? tr("million RUB without VAT")
                            : unit == thousand ? tr("thousand RUB without VAT")
                                               : tr("RUB without VAT"));
    addStack(false, unit);
    addStack(true, unit);
    m_unit = unit;
    m_highest = highest / unit;
    addCaptions();
    setNames(*m_plot->xAxis, m_bars.bars, false);
    m_plot->xAxis->setRange(-0.5, std::max(0.5, static_cast<double>(m_bars.bars.size()) - 0.5));
    fitCaptions();
}

void CostBarsChart::applyColours(const Theme& theme)
{
    for (const auto& [stack, component] : m_stacks) {
        const auto place = m_places[component];
        auto colour = place < 0 ? theme.muted : theme.seriesColor(static_cast<std::size_t>(place));
        const bool closed = place >= 0 && !m_plot->legend->hasItemWithPlottable(stack);
        if (closed)
            colour.setAlpha(paleAlpha);
        stack->setBrush(colour);
        stack->setPen(Qt::NoPen);
    }
    for (const auto& [text, at] : m_captions) {
        const auto& bar = m_bars.bars[at];
        auto bold = font();
        bold.setBold(bar.best);
        text->setFont(bold);
        text->setColor(bar.best ? theme.good : bar.closed ? theme.muted : theme.text);
    }
    m_plot->applyColours(theme);
}

ChartTable CostBarsChart::table() const
{
    ChartTable numbers{{tr("Category")}, {}};
    numbers.header << m_bars.components << tr("Total");
    for (const auto& bar : m_bars.bars) {
        QStringList row{bar.name};
        for (const double part : bar.parts)
            row << QLocale().toString(part, 'f', 2);
        row << QLocale().toString(totalOf(bar), 'f', 2);
        numbers.rows << row;
    }
    return numbers;
}

void CostBarsChart::drawChart(QCPPainter& painter, QSize size)
{
    m_plot->drawAt(painter, size);
}

} // namespace meritdesk::views::charts
