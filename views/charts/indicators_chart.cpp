#include "views/charts/indicators_chart.h"

#include <algorithm>
#include <cmath>

namespace meritdesk::views::charts {

namespace {

constexpr int columns = 2;
constexpr auto everyRound = "everyRound"; ///< property of an axis: each so many rounds are named
constexpr int titleMargin = 14;           ///< pixels, both sides
constexpr double headroom = 1.1;
constexpr double dotSize = 6;

} // namespace

IndicatorsChart::IndicatorsChart(QWidget* parent)
    : ChartFrame(parent)
    , m_plot(new Plot(this))
{
    setContent(m_plot);
    m_plot->plotLayout()->clear();
    m_plot->plotLayout()->setRowSpacing(0);
    m_plot->setFocusPolicy(Qt::StrongFocus);
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) { click(event->position()); });
    connect(m_plot, &Plot::keyed, this, &IndicatorsChart::key);
    connect(m_plot, &QCustomPlot::afterLayout, this, &IndicatorsChart::fitRounds);
    applyColours(theme());
}

void IndicatorsChart::setIndicators(const items::Indicators& indicators)
{
    if (indicators == m_indicators)
        return;
    m_indicators = indicators;
    rebuild();
}

void IndicatorsChart::rebuild()
{
    m_plot->clearItems();
    m_plot->clearPlottables();
    m_plot->plotLayout()->clear();
    m_panels.clear();
    m_titles.clear();
    m_legends.clear();
    m_lines.clear();
    m_thresholds.clear();
    m_shown.clear();
    int at = 0;
    for (const auto& panel : m_indicators.panels) {
        const int row = at / columns * 2;
        addTitle(panel, row, at % columns);
        addPanel(panel, row + 1, at % columns);
        m_plot->plotLayout()->setRowStretchFactor(row, 0.01);
        ++at;
    }
    applyColours(theme());
}

/// Where there are several lines the title is their legend too: "Share of equal bids: ● Sellers  □ Buyers".
void IndicatorsChart::addTitle(const items::IndicatorPanel& panel, int row, int column)
{
    QString legend;
    for (std::size_t at = 0; at < panel.lines.size() && panel.lines.size() > 1; ++at)
        legend += (at == 0 ? QStringLiteral(":  ● ") : QStringLiteral("   □ ")) + panel.lines[at].name;
    auto* title = new QCPTextElement(m_plot, panel.title + legend, m_plot->font());
    title->setMinimumSize(1, QFontMetrics(m_plot->font()).height()); // a long title widens no panel
    m_legends.push_back(legend);
    title->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    title->setMargins(QMargins(8, 4, 4, 0));
    m_titles.push_back(title);
    m_plot->plotLayout()->addElement(row, column, title);
}

void IndicatorsChart::addPanel(const items::IndicatorPanel& panel, int row, int column)
{
    auto* rect = new QCPAxisRect(m_plot);
    m_plot->plotLayout()->addElement(row, column, rect);
    rect->setMinimumMargins(QMargins(8, 4, 12, 4));
    for (auto* axis : rect->axes()) {
        axis->setTicker(Plot::numberTicker());
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->setTickLength(0, 4);
        axis->setSubTicks(false);
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setLayer(QStringLiteral("grid"));
    }
    auto* bottom = rect->axis(QCPAxis::atBottom);
    bottom->grid()->setVisible(false);
    rect->axis(QCPAxis::atLeft)->ticker()->setTickCount(3);
    m_panels.push_back(rect);
    addMarks(panel, rect);
    addLines(panel, rect);
    setRanges(panel, rect);
}

/// As many names of rounds below a panel as its width leaves room for.
void IndicatorsChart::fitRounds()
{
    const auto count = static_cast<int>(m_indicators.rounds.size());
    const QFontMetrics metrics(m_plot->font());
    int widest = 1;
    for (const auto& round : m_indicators.rounds)
        widest = std::max(widest, metrics.horizontalAdvance(round) + metrics.averageCharWidth() * 2);
    for (auto* rect : m_panels) {
        const int room = std::max(1, rect->width() / widest);
        const int each = std::max(1, (count + room - 1) / room);
        auto* bottom = rect->axis(QCPAxis::atBottom);
        if (bottom->property(everyRound).toInt() == each)
            continue;
        bottom->setProperty(everyRound, each);
        auto ticker = QSharedPointer<QCPAxisTickerText>::create();
        for (int round = 0; round < count; round += each)
            ticker->addTick(round, m_indicators.rounds[round]);
        bottom->setTicker(ticker);
        m_plot->replot(QCustomPlot::rpQueuedReplot); // ticks are made before the layout is known
    }
    fitTitles(metrics);
}

/// A narrow panel shortens its title, not the legend behind it.
void IndicatorsChart::fitTitles(const QFontMetrics& metrics)
{
    for (std::size_t at = 0; at < m_titles.size(); ++at) {
        const int room =
            m_panels[at]->outerRect().width() - titleMargin - metrics.horizontalAdvance(m_legends[at]);
        m_titles[at]->setText(metrics.elidedText(m_indicators.panels[at].title, Qt::ElideRight, room)
                              + m_legends[at]);
    }
}

void IndicatorsChart::addMarks(const items::IndicatorPanel& panel, QCPAxisRect* rect)
{
    const auto straight = [&](QPointF from, QPointF to) {
        auto* line = new QCPItemStraightLine(m_plot);
        for (auto* position : {line->point1, line->point2}) {
            position->setAxisRect(rect);
            position->setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
        }
        line->setClipToAxisRect(true); // not of itself, where no panel stood before
        line->setClipAxisRect(rect);
        line->point1->setCoords(from);
        line->point2->setCoords(to);
        line->setLayer(QStringLiteral("grid"));
        return line;
    };
    m_thresholds.push_back(straight({0, panel.threshold}, {1, panel.threshold}));
    const double shown = m_indicators.shown;
    m_shown.push_back(straight({shown, 0}, {shown, 1}));
}

void IndicatorsChart::addLines(const items::IndicatorPanel& panel, QCPAxisRect* rect)
{
    for (std::size_t at = 0; at < panel.lines.size(); ++at) {
        auto* graph = m_plot->addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
        const auto& values = panel.lines[at].values;
        for (std::size_t round = 0; round < values.size(); ++round)
            graph->addData(static_cast<double>(round), values[round].value_or(std::nan("")));
        graph->setName(panel.lines[at].name);
        m_lines.emplace_back(graph, at);
    }
}

/// From zero to what is drawn, the threshold included.
void IndicatorsChart::setRanges(const items::IndicatorPanel& panel, QCPAxisRect* rect)
{
    double highest = panel.threshold;
    for (const auto& line : panel.lines)
        for (const auto& value : line.values)
            highest = std::max(highest, value.value_or(0));
    rect->axis(QCPAxis::atLeft)->setRange(0, highest > 0 ? highest * headroom : 1);
    rect->axis(QCPAxis::atBottom)
        ->setRange(-0.5, std::max(0.5, static_cast<double>(m_indicators.rounds.size()) - 0.5));
}

void IndicatorsChart::applyColours(const Theme& theme)
{
    m_plot->applyColours(theme);
    for (auto* line : m_thresholds)
        line->setPen(QPen(theme.bad, 1, Qt::DashLine));
    for (auto* line : m_shown)
        line->setPen(QPen(theme.accent, 0));
    for (auto* title : m_titles) {
        title->setTextColor(theme.text);
        title->setFont(m_plot->font());
    }
    // Shapes tell the lines apart too: a filled dot, an empty square.
    for (const auto& [graph, at] : m_lines) {
        const auto& colour = theme.seriesColor(at);
        graph->setPen(QPen(colour, 0));
        graph->setScatterStyle(at == 0 ? QCPScatterStyle(QCPScatterStyle::ssDisc, colour, dotSize)
                                       : QCPScatterStyle(QCPScatterStyle::ssSquare, colour, dotSize + 2));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

ChartTable IndicatorsChart::table() const
{
    ChartTable numbers{{tr("Round")}, {}};
    for (const auto& panel : m_indicators.panels)
        for (const auto& line : panel.lines)
            //: Column of a table: %1 an indicator, %2 whose
            numbers.header << (line.name.isEmpty() ? panel.title : tr("%1: %2").arg(panel.title, line.name));
    for (int round = 0; round < m_indicators.rounds.size(); ++round)
        numbers.rows << rowOf(round);
    return numbers;
}

QStringList IndicatorsChart::rowOf(int round) const
{
    QStringList row{m_indicators.rounds[round]};
    for (const auto& panel : m_indicators.panels)
        for (const auto& line : panel.lines) {
            const auto& value = line.values[static_cast<std::size_t>(round)];
            row << (value ? QLocale().toString(*value, 'g', 6) : QString());
        }
    return row;
}

void IndicatorsChart::drawChart(QCPPainter& painter, QSize size)
{
    m_plot->drawAt(painter, size);
}

QPointF IndicatorsChart::pixelOf(std::size_t panel, int round) const
{
    auto* rect = m_panels.at(panel);
    return {rect->axis(QCPAxis::atBottom)->coordToPixel(round), static_cast<double>(rect->center().y())};
}

void IndicatorsChart::click(QPointF at)
{
    const auto* rect = m_plot->axisRectAt(at);
    if (!rect || m_indicators.rounds.isEmpty())
        return;
    const auto round = std::lround(rect->axis(QCPAxis::atBottom)->pixelToCoord(at.x()));
    emit roundChosen(
        std::clamp(static_cast<int>(round), 0, static_cast<int>(m_indicators.rounds.size()) - 1));
}

void IndicatorsChart::key(int key)
{
    const int step = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    const int round = m_indicators.shown + step;
    if (step != 0 && round >= 0 && round < m_indicators.rounds.size())
        emit roundChosen(round);
}

} // namespace meritdesk::views::charts
