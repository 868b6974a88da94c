#include "views/charts/load_heat_map.h"

#include <QDateTime>
#include <QToolTip>

#include <algorithm>
#include <cmath>

#include "items/number_text.h"
#include "views/charts/time_ticker.h"

namespace meritdesk::views::charts {

namespace {

constexpr double day = 86400;

std::int64_t dayBegin(std::int64_t time)
{
    constexpr std::int64_t seconds = 86400;
    return time - ((time % seconds) + seconds) % seconds;
}

/// Hours of the day as clock times.
class HourTicker : public QCPAxisTickerFixed
{
public:
    HourTicker()
    {
        setTickStep(6);
        setScaleStrategy(ssNone);
    }

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        return QStringLiteral("%1:00").arg(static_cast<int>(std::lround(tick)), 2, 10, QLatin1Char('0'));
    }
};

} // namespace

LoadHeatMap::LoadHeatMap(QWidget* parent)
    : ChartFrame(parent)
    , m_plot(new Plot(this))
    , m_map(new QCPColorMap(m_plot->xAxis, m_plot->yAxis))
    , m_scale(new QCPColorScale(m_plot))
    , m_peaks(m_plot->addGraph())
    , m_margins(new QCPMarginGroup(m_plot))
    , m_mark(new QCPItemRect(m_plot))
    , m_brush(new DayBrush(*m_plot, DayBrush::Plain, this))
{
    setContent(m_plot);
    showTimes(*m_plot->xAxis);
    m_plot->yAxis->setTicker(QSharedPointer<HourTicker>::create());
    m_plot->yAxis->setRange(0, 24);
    m_plot->yAxis->setRangeReversed(true); // midnight on top, as a day is read
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->grid()->setVisible(false);
    m_map->setInterpolate(false);
    m_map->setTightBoundary(false);
    m_map->setColorScale(m_scale);
    m_scale->setBarWidth(10);
    m_scale->axis()->setTicker(Plot::numberTicker());
    m_scale->axis()->ticker()->setTickCount(4);
    m_scale->axis()->setLabel(tr("kW"));
    m_plot->plotLayout()->addElement(0, 1, m_scale);
    m_plot->axisRect()->setMarginGroup(QCP::msBottom | QCP::msTop, m_margins);
    m_scale->setMarginGroup(QCP::msBottom | QCP::msTop, m_margins);
    m_peaks->setLineStyle(QCPGraph::lsNone);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    m_mark->setVisible(false);
    connect(m_brush, &DayBrush::chosen, this, &LoadHeatMap::daysChosen);
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { readUnder(*event); });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, [this](QMouseEvent* event) {
        const auto time = static_cast<std::int64_t>(m_plot->xAxis->pixelToCoord(event->position().x()));
        emit dayClicked(static_cast<double>(dayBegin(time)));
    });
    applyColours(theme());
}

void LoadHeatMap::applyColours(const Theme& theme)
{
    m_plot->applyColours(theme);
    QCPColorGradient gradient;
    gradient.clearColorStops();
    for (std::size_t i = 0; i < theme.heat.size(); ++i)
        gradient.setColorStopAt(static_cast<double>(i) / static_cast<double>(theme.heat.size() - 1),
                                theme.heat[i]);
    gradient.setNanHandling(QCPColorGradient::nhNanColor);
    gradient.setNanColor(theme.surface);
    m_map->setGradient(gradient);
    m_scale->setGradient(gradient);
    auto* axis = m_scale->axis();
    axis->setBasePen(QPen(theme.axis, 0));
    axis->setTickPen(QPen(theme.axis, 0));
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelColor(theme.axis);
    axis->setLabelColor(theme.axis);
    axis->setTickLabelFont(font());
    axis->setLabelFont(font());
    m_mark->setPen(QPen(theme.text, 0));
    m_brush->applyColours(theme);
    m_peaks->setScatterStyle({QCPScatterStyle::ssDisc, QPen(theme.demand, 0), theme.demand, 3.5});
}

void LoadHeatMap::setProfile(const LoadProfile& profile)
{
    if (profile == m_profile)
        return;
    m_profile = profile;
    fillMap();
    fillPeaks();
    resetZoom();
}

void LoadHeatMap::fillMap()
{
    const auto first = dayBegin(m_profile.start);
    const auto days = std::max<std::int64_t>(1, (m_profile.end() - first + 86399) / 86400);
    auto* cells = m_map->data();
    cells->setSize(static_cast<int>(days), 24);
    // A cell lies around its centre: noon of the day, half past the hour.
    cells->setRange({static_cast<double>(first) + day / 2,
                     static_cast<double>(first) + day / 2 + static_cast<double>(days - 1) * day},
                    {0.5, 23.5});
    const int steps = std::max(1, 3600 / m_profile.step);
    for (std::int64_t column = 0; column < days; ++column)
        for (int hour = 0; hour < 24; ++hour) {
            double sum = 0;
            for (int step = 0; step < steps; ++step)
                sum += m_profile.at(first + column * 86400 + hour * 3600 + step * m_profile.step);
            cells->setCell(static_cast<int>(column), hour, sum / steps);
        }
    m_map->rescaleDataRange(true);
}

void LoadHeatMap::fillPeaks()
{
    QVector<double> times;
    QVector<double> hours;
    for (const auto peak : m_profile.peakHours) {
        times << static_cast<double>(dayBegin(peak)) + day / 2;
        hours << static_cast<double>(peak - dayBegin(peak)) / 3600 + 0.5;
    }
    m_peaks->setData(times, hours, true);
}

void LoadHeatMap::resetZoom()
{
    const auto first = static_cast<double>(dayBegin(m_profile.start));
    m_plot->xAxis->setRange(first, std::max(first + day, static_cast<double>(m_profile.end())));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LoadHeatMap::markDays(double from, double to)
{
    m_mark->topLeft->setCoords(from, 0);
    m_mark->bottomRight->setCoords(to, 24);
    m_mark->setVisible(true);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LoadHeatMap::clearMark()
{
    m_mark->setVisible(false);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString LoadHeatMap::readingAt(double time, double hourOfDay) const
{
    if (hourOfDay < 0 || hourOfDay >= 24)
        return {};
    const auto begin =
        dayBegin(static_cast<std::int64_t>(time)) + static_cast<std::int64_t>(hourOfDay) * 3600;
    const auto kw = m_profile.at(begin);
    if (std::isnan(kw))
        return {};
    const auto at = QDateTime::fromSecsSinceEpoch(begin, Qt::UTC);
    return tr("%1, %2–%3: %4 kW", "day, begin and end of an hour, power")
        .arg(QLocale().toString(at.date(), QLocale::ShortFormat), at.toString(QStringLiteral("HH:mm")),
             at.addSecs(3600).toString(QStringLiteral("HH:mm")),
             items::numberText(QString::number(kw, 'f', 3).toStdString(), kw < 100 ? 2 : 0));
}

void LoadHeatMap::readUnder(const QMouseEvent& event)
{
    const auto text = readingAt(m_plot->xAxis->pixelToCoord(event.position().x()),
                                m_plot->yAxis->pixelToCoord(event.position().y()));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPosition().toPoint(), text, m_plot);
}

ChartTable LoadHeatMap::table() const
{
    ChartTable numbers{{tr("Day")}, {}};
    for (int hour = 1; hour <= 24; ++hour)
        numbers.header << QString::number(hour);
    for (auto begin = dayBegin(m_profile.start); begin < m_profile.end(); begin += 86400) {
        QStringList row{QDateTime::fromSecsSinceEpoch(begin, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd"))};
        for (int hour = 0; hour < 24; ++hour) {
            const auto kw = m_profile.at(begin + hour * 3600);
            row << (std::isnan(kw) ? QString() : QLocale().toString(kw, 'f', QLocale::FloatingPointShortest));
        }
        numbers.rows << row;
    }
    return numbers;
}

void LoadHeatMap::drawChart(QCPPainter& painter, QSize size)
{
    m_plot->drawAt(painter, size);
}

} // namespace meritdesk::views::charts
