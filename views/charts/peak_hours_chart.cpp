#include "views/charts/peak_hours_chart.h"

#include <QDateTime>
#include <QToolTip>

#include <algorithm>
#include <cmath>

#include "views/charts/time_ticker.h"

namespace meritdesk::views::charts {

namespace {

constexpr double day = 86400;
constexpr double reach = 10;       ///< pixels around a dot that count as the dot
constexpr double smallPrint = 0.8; ///< of the font: hours are close together
constexpr double disc = 7;         ///< pixels
constexpr int hoursADay = 24;
constexpr double sideShare = 0.34; ///< of the width, for the count by hour
constexpr double textRoom = 2.1;   ///< the longest bar leaves room for what is written behind it

/// Whole hours only, all of them where there is room.
class HourNumberTicker : public QCPAxisTickerFixed
{
public:
    HourNumberTicker()
    {
        setTickStep(1);
        setScaleStrategy(ssMultiples);
    }

protected:
    QString getTickLabel(double tick, const QLocale& /*locale*/, QChar /*format*/, int /*precision*/) override
    {
        const auto hour = static_cast<int>(std::lround(tick));
        return hour < 1 || hour > hoursADay ? QString() : QString::number(hour);
    }
};

} // namespace

PeakHoursChart::PeakHoursChart(QWidget* parent)
    : ChartFrame(parent)
    , m_plot(new Plot(this))
{
    setContent(m_plot);
    showTimes(*m_plot->xAxis);
    m_plot->yAxis->setTicker(QSharedPointer<HourNumberTicker>::create());
    m_plot->yAxis->setLabel(tr("Hour of the day"));
    m_plot->yAxis->setRangeReversed(true); // as the heat map: the morning on top
    for (auto& graph : m_graphs) {
        graph = m_plot->addGraph();
        graph->setLineStyle(QCPGraph::lsNone);
    }
    makeSides();
    m_plot->setMouseTracking(true);
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { readUnder(*event); });
    connect(m_plot, &QCustomPlot::mouseRelease, this,
            [this](QMouseEvent* event) { choose(event->position()); });
    applyColours(theme());
}

/// The count by hour beside the dots, on the same hours.
void PeakHoursChart::makeSides()
{
    m_side = new QCPAxisRect(m_plot);
    m_plot->plotLayout()->addElement(0, 1, m_side);
    m_plot->plotLayout()->setColumnStretchFactors({1 - sideShare, sideShare});
    auto* group = new QCPMarginGroup(m_plot);
    m_plot->axisRect()->setMarginGroup(QCP::msTop | QCP::msBottom, group);
    m_side->setMarginGroup(QCP::msTop | QCP::msBottom, group);
    auto* hours = m_side->axis(QCPAxis::atLeft);
    hours->setTicker(QSharedPointer<HourNumberTicker>::create());
    hours->setRangeReversed(true);
    auto* days = m_side->axis(QCPAxis::atBottom);
    days->setTicker(Plot::numberTicker());
    days->setLabel(tr("Days"));
    for (auto* axis : {hours, days}) {
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setLayer(QStringLiteral("grid"));
        axis->setSubTicks(false);
        axis->setTickLength(0, 4);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    hours->grid()->setVisible(false);
    m_bars = new QCPBars(hours, days);
    m_bars->setWidth(0.7);
}

void PeakHoursChart::applyColours(const Theme& theme)
{
    m_plot->applyColours(theme);
    for (std::size_t i = 0; i < m_graphs.size(); ++i) {
        const auto& colour = theme.heat.at(theme.heat.size() - shades + i);
        m_graphs.at(i)->setScatterStyle({QCPScatterStyle::ssDisc, QPen(colour, 0), colour, disc});
    }
    m_bars->setBrush(theme.seriesColor(0));
    m_bars->setPen(Qt::NoPen);
    auto small = font();
    small.setPointSizeF(font().pointSizeF() * smallPrint);
    for (auto* text : m_texts) {
        text->setColor(theme.text);
        text->setFont(small);
    }
}

void PeakHoursChart::setDots(const PeakDots& dots)
{
    if (dots == m_dots)
        return;
    m_dots = dots;
    fillDots();
    fillBars();
    resetZoom();
    applyColours(theme());
}

void PeakHoursChart::fillDots()
{
    std::array<QVector<double>, shades> days;
    std::array<QVector<double>, shades> hours;
    double least = 0;
    double most = 0;
    for (const auto& dot : m_dots.dots) {
        least = &dot == &m_dots.dots.front() ? dot.cost : std::min(least, dot.cost);
        most = std::max(most, dot.cost);
    }
    for (const auto& dot : m_dots.dots) {
        const double share = most > least ? (dot.cost - least) / (most - least) : 1;
        const auto shade = std::min(shades - 1, static_cast<std::size_t>(share * shades));
        days.at(shade) << dot.day + day / 2;
        hours.at(shade) << dot.hour;
    }
    for (std::size_t i = 0; i < shades; ++i)
        m_graphs.at(i)->setData(days.at(i), hours.at(i));
}

void PeakHoursChart::fillBars()
{
    for (auto* text : m_texts)
        m_plot->removeItem(text);
    m_texts.clear();
    m_bars->data()->clear();
    int most = 0;
    int first = hoursADay;
    int last = 1;
    for (int hour = 1; hour <= hoursADay; ++hour) {
        const auto& bar = m_dots.bars.at(static_cast<std::size_t>(hour - 1));
        if (bar.days == 0)
            continue;
        m_bars->addData(hour, bar.days);
        most = std::max(most, bar.days);
        first = std::min(first, hour);
        last = std::max(last, hour);
        auto* text = new QCPItemText(m_plot);
        text->setClipAxisRect(m_side);
        text->position->setAxisRect(m_side);
        text->position->setAxes(m_side->axis(QCPAxis::atBottom), m_side->axis(QCPAxis::atLeft));
        text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        text->position->setCoords(bar.days, hour);
        text->setPadding(QMargins(4, 0, 0, 0));
        text->setText(bar.reading);
        m_texts.push_back(text);
    }
    if (first > last)
        first = last = hoursADay / 2;
    m_plot->yAxis->setRange(first - 1, last + 1);
    m_side->axis(QCPAxis::atLeft)->setRange(first - 1, last + 1);
    m_side->axis(QCPAxis::atBottom)->setRange(0, std::max(1.0, most * textRoom));
}

void PeakHoursChart::resetZoom()
{
    m_plot->xAxis->setRange(m_dots.from, std::max(m_dots.from + day, m_dots.to));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QPointF PeakHoursChart::pixelsOf(int dot) const
{
    const auto& at = m_dots.dots.at(static_cast<std::size_t>(dot));
    return {m_plot->xAxis->coordToPixel(at.day + day / 2), m_plot->yAxis->coordToPixel(at.hour)};
}

int PeakHoursChart::dotAt(QPointF position) const
{
    int nearest = -1;
    double best = reach;
    for (int i = 0; i < static_cast<int>(m_dots.dots.size()); ++i) {
        const auto away = pixelsOf(i) - position;
        const auto distance = std::hypot(away.x(), away.y());
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

QPointF PeakHoursChart::pixelsOfBar(int hour) const
{
    const auto days = m_dots.bars.at(static_cast<std::size_t>(hour - 1)).days;
    return {m_side->axis(QCPAxis::atBottom)->coordToPixel(days / 2.0),
            m_side->axis(QCPAxis::atLeft)->coordToPixel(hour)};
}

int PeakHoursChart::barAt(QPointF position) const
{
    if (!m_side->rect().contains(position.toPoint()))
        return 0;
    const auto hour =
        static_cast<int>(std::lround(m_side->axis(QCPAxis::atLeft)->pixelToCoord(position.y())));
    const bool formed =
        hour >= 1 && hour <= hoursADay && m_dots.bars.at(static_cast<std::size_t>(hour - 1)).days > 0;
    return formed ? hour : 0;
}

void PeakHoursChart::readUnder(const QMouseEvent& event)
{
    if (const int dot = dotAt(event.position()); dot >= 0)
        QToolTip::showText(event.globalPosition().toPoint(),
                           m_dots.dots[static_cast<std::size_t>(dot)].reading, m_plot);
    else
        QToolTip::hideText();
}

void PeakHoursChart::choose(QPointF position)
{
    if (const int dot = dotAt(position); dot >= 0)
        emit dotClicked(dot);
    else if (const int hour = barAt(position); hour > 0)
        emit barClicked(hour);
}

ChartTable PeakHoursChart::table() const
{
    ChartTable numbers{{tr("Day"), tr("Hour"), tr("Cost, RUB")}, {}};
    for (const auto& dot : m_dots.dots)
        numbers.rows << QStringList{QDateTime::fromSecsSinceEpoch(static_cast<qint64>(dot.day), Qt::UTC)
                                        .toString(QStringLiteral("yyyy-MM-dd")),
                                    QString::number(dot.hour), QLocale().toString(dot.cost, 'f', 2)};
    return numbers;
}

void PeakHoursChart::drawChart(QCPPainter& painter, QSize size)
{
    m_plot->drawAt(painter, size);
}

} // namespace meritdesk::views::charts
