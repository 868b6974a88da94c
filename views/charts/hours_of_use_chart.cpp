#include "views/charts/hours_of_use_chart.h"

#include <algorithm>
#include <cmath>

#include "views/charts/legend_row.h"

namespace meritdesk::views::charts {

namespace {

constexpr double above = 1.18; ///< of the highest line: room for what is said there
constexpr double half = 0.5;   ///< of a month's width
constexpr double reach = 8;    ///< pixels around the break-even line that count as the line
constexpr int paleAlpha = 110;

/// A level across the width of each month; a gap where it is not known.
void fillSteps(QCPGraph& graph, const std::vector<UseBar>& months, double UseBar::*level)
{
    QVector<double> x;
    QVector<double> y;
    for (std::size_t i = 0; i < months.size(); ++i) {
        x << static_cast<double>(i) - half << static_cast<double>(i) + half;
        y << months[i].*level << months[i].*level;
    }
    graph.setData(x, y, true);
}

} // namespace

HoursOfUseChart::HoursOfUseChart(QWidget* parent)
    : ChartFrame(parent)
    , m_plot(new Plot(this))
    , m_paying(new QCPBars(m_plot->xAxis, m_plot->yAxis))
    , m_others(new QCPBars(m_plot->xAxis, m_plot->yAxis))
    , m_breakEven(m_plot->addGraph())
    , m_hours(m_plot->addGraph())
{
    setContent(m_plot);
    m_paying->setName(tr("Two-rate pays"));
    m_others->setName(tr("Single-rate pays"));
    m_breakEven->setName(tr("Break-even"));
    m_hours->setName(tr("Hours of the month"));
    for (auto* bars : {m_paying, m_others})
        bars->setWidth(0.6);
    m_plot->yAxis->setLabel(tr("Hours"));
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->xAxis->setTickLength(0);
    putLegendBelow(*m_plot);
    connect(m_plot, &QCustomPlot::mouseRelease, this,
            [this](QMouseEvent* event) { choose(event->position()); });
    applyColours(theme());
}

void HoursOfUseChart::applyColours(const Theme& theme)
{
    m_plot->applyColours(theme);
    auto pale = theme.muted;
    pale.setAlpha(paleAlpha);
    m_paying->setBrush(theme.seriesColor(0));
    m_others->setBrush(pale);
    m_paying->setPen(Qt::NoPen);
    m_others->setPen(Qt::NoPen);
    m_breakEven->setPen(QPen(theme.seriesColor(1), 2));
    m_hours->setPen(QPen(theme.muted, 1, Qt::DashLine));
    for (auto* text : m_texts) {
        text->setFont(font());
        text->setColor(theme.bad);
    }
}

void HoursOfUseChart::setBars(const std::vector<UseBar>& bars)
{
    if (bars == m_months)
        return;
    m_months = bars;
    rebuild();
    applyColours(theme());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void HoursOfUseChart::rebuild()
{
    m_paying->data()->clear();
    m_others->data()->clear();
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    double most = 1;
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const auto& month = m_months[i];
        ticker->addTick(static_cast<double>(i), month.name);
        if (!std::isnan(month.use))
            (month.pays ? m_paying : m_others)->addData(static_cast<double>(i), month.use);
        for (const double level : {month.use, month.breakEven, month.hours})
            most = std::isnan(level) ? most : std::max(most, level);
    }
    fillSteps(*m_breakEven, m_months, &UseBar::breakEven);
    fillSteps(*m_hours, m_months, &UseBar::hours);
    m_plot->xAxis->setTicker(ticker);
    m_plot->xAxis->setRange(-half, std::max(half, static_cast<double>(m_months.size()) - half));
    m_plot->yAxis->setRange(0, most * above);
    addVerdicts();
}

void HoursOfUseChart::addVerdicts()
{
    for (auto* text : m_texts)
        m_plot->removeItem(text);
    m_texts.clear();
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        if (m_months[i].verdict.isEmpty())
            continue;
        auto* text = new QCPItemText(m_plot);
        text->setPositionAlignment(Qt::AlignBottom | Qt::AlignHCenter);
        text->position->setCoords(static_cast<double>(i), m_months[i].breakEven);
        text->setPadding(QMargins(0, 0, 0, 4));
        text->setText(m_months[i].verdict);
        m_texts.push_back(text);
    }
}

QPointF HoursOfUseChart::pixelsOf(std::size_t month, bool breakEven) const
{
    const auto& bar = m_months.at(month);
    return {m_plot->xAxis->coordToPixel(static_cast<double>(month)),
            m_plot->yAxis->coordToPixel(breakEven ? bar.breakEven : bar.use / 2)};
}

void HoursOfUseChart::choose(QPointF position)
{
    const auto month = static_cast<int>(std::lround(m_plot->xAxis->pixelToCoord(position.x())));
    if (month < 0 || month >= static_cast<int>(m_months.size())
        || !m_plot->axisRect()->rect().contains(position.toPoint()))
        return;
    const auto line = m_plot->yAxis->coordToPixel(m_months[static_cast<std::size_t>(month)].breakEven);
    emit monthClicked(month, std::abs(line - position.y()) <= reach);
}

ChartTable HoursOfUseChart::table() const
{
    ChartTable numbers{{tr("Month"), tr("Hours of use"), tr("Break-even"), tr("Hours of the month")}, {}};
    for (const auto& month : m_months) {
        QStringList row{month.name};
        for (const double level : {month.use, month.breakEven, month.hours})
            row << (std::isnan(level) ? QString() : QLocale().toString(level, 'f', 1));
        numbers.rows << row;
    }
    return numbers;
}

void HoursOfUseChart::drawChart(QCPPainter& painter, QSize size)
{
    m_plot->drawAt(painter, size);
}

} // namespace meritdesk::views::charts
