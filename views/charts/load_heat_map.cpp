#include "views/charts/load_heat_map.h"

#include <QDateTime>
#include <QToolTip>

#include <algorithm>
#include <cmath>

#include "items/number_text.h"
#include "views/charts/heat_parts.h"

namespace meritdesk::views::charts {

namespace {

constexpr double day = 86400;

std::int64_t dayBegin(std::int64_t time)
{
    constexpr std::int64_t seconds = 86400;
    return time - ((time % seconds) + seconds) % seconds;
}

} // namespace

LoadHeatMap::LoadHeatMap(QWidget* parent)
    : ChartFrame(parent)
    , m_plot(new Plot(this))
    , m_map(new QCPColorMap(m_plot->xAxis, m_plot->yAxis))
    , m_scale(new QCPColorScale(m_plot))
    , m_peaks(m_plot->addGraph())
    , m_mark(new QCPItemRect(m_plot))
    , m_brush(new DayBrush(*m_plot, DayBrush::Plain, this))
{
    setContent(m_plot);
    layHeatMap(*m_plot, *m_map, *m_scale);
    m_scale->axis()->setLabel(tr("kW"));
    m_peaks->setLineStyle(QCPGraph::lsNone);
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
    colourHeatMap(*m_map, *m_scale, theme.heat, theme);
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
    sizeHeatMap(*m_map, static_cast<double>(first), static_cast<int>(days));
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
