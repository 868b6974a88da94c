#include "views/charts/baseline_chart.h"

#include <algorithm>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/day_axis.h"
#include "views/charts/legend_row.h"

namespace meritdesk::views::charts {

namespace {

constexpr int hoursADay = 24;
constexpr std::size_t namedCurves = 3; ///< of more than that only the chosen one is in the legend
constexpr double meteredWidth = 2;
constexpr double chosenWidth = 2;
constexpr int eventAlpha = 26;
constexpr int shadeAlpha = 90;
constexpr double stripShare = 0.03; ///< height of the hours to adjust by, of the range
constexpr double headRoom = 1.32;   ///< above the highest load, for the words

} // namespace

BaselineChart::BaselineChart(QWidget* parent)
    : ReadingChart(parent)
    , m_event(new QCPItemRect(&plot()))
    , m_said(new QCPItemText(&plot()))
    , m_floor(plot().addGraph())
    , m_shade(plot().addGraph())
    , m_metered(plot().addGraph())
    , m_adjust(new QCPBars(plot().xAxis, plot().yAxis))
{
    setTitle(tr("Event day"));
    m_event->setLayer(QStringLiteral("grid"));
    for (auto* corner : {m_event->topLeft, m_event->bottomRight}) {
        corner->setTypeX(QCPItemPosition::ptPlotCoords);
        corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    m_said->position->setTypeX(QCPItemPosition::ptPlotCoords);
    m_said->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_said->setPositionAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_shade->setChannelFillGraph(m_floor);
    m_shade->setName(tr("Reduction"));
    m_metered->setName(tr("Metered"));
    m_adjust->setName(tr("Hours to adjust by"));
    m_adjust->setWidth(1);
    m_floor->removeFromLegend();
    showHoursOfDay(plot());
    //: Axis of a chart
    plot().yAxis->setLabel(tr("Load, MW"));
    setLine(true);
    putLegendBelow(plot());
    applyColours(theme());
}

void BaselineChart::setDay(const BaselineDay& day)
{
    if (day == m_day && m_any)
        return;
    m_day = day;
    m_any = day.last >= day.first;
    rebuild();
    fillShade();
    fillAdjustHours();
    fitAxes();
    itemsChanged();
}

void BaselineChart::rebuild()
{
    for (auto* curve : m_curves)
        plot().removeGraph(curve);
    m_curves.clear();
    for (const auto& curve : m_day.curves) {
        auto* graph = plot().addGraph();
        graph->setName(curve.name);
        fillDay(*graph, curve.load);
        const bool chosen = m_day.chosen == static_cast<int>(m_curves.size());
        if (!chosen && m_day.curves.size() > namedCurves)
            graph->removeFromLegend(); // pointing reads them all
        m_curves.push_back(graph);
    }
    if (m_any)
        fillDay(*m_metered, m_day.metered);
    else
        m_metered->data()->clear();
    m_event->setVisible(m_any);
    m_event->topLeft->setCoords(m_day.first - 1, 0);
    m_event->bottomRight->setCoords(m_day.last, 1);
    m_said->setVisible(m_any && !m_day.reduction.isEmpty());
    m_said->setText(m_day.reduction);
    m_said->position->setCoords((m_day.first - 1 + m_day.last) / 2.0, 0);
}

/// Between the metered load and the chosen baseline where that is higher, in the event's hours.
void BaselineChart::fillShade()
{
    std::array<double, hoursADay> low{};
    std::array<double, hoursADay> high{};
    low.fill(std::nan(""));
    high.fill(std::nan(""));
    const bool chosen = m_day.chosen >= 0 && m_day.chosen < static_cast<int>(m_day.curves.size());
    for (int hour = m_day.first; chosen && hour <= m_day.last; ++hour) {
        const auto at = static_cast<std::size_t>(hour - 1);
        low.at(at) = m_day.metered.at(at);
        high.at(at) = std::max(low.at(at), m_day.curves[static_cast<std::size_t>(m_day.chosen)].load.at(at));
    }
    fillDay(*m_floor, low);
    fillDay(*m_shade, high);
    m_shade->setVisible(chosen);
    if (chosen)
        m_shade->addToLegend();
    else
        m_shade->removeFromLegend();
}

void BaselineChart::fillAdjustHours()
{
    if (m_day.adjustHours.empty())
        m_adjust->removeFromLegend();
    else
        m_adjust->addToLegend();
}

void BaselineChart::fitAxes()
{
    double most = 0;
    for (const double load : m_day.metered)
        most = std::max(most, load);
    for (const auto& curve : m_day.curves)
        for (const double load : curve.load)
            most = std::max(most, load);
    const double top = most > 0 ? most * headRoom : 1;
    plot().yAxis->setRange(0, top);
    QVector<double> hours;
    QVector<double> heights;
    for (const int hour : m_day.adjustHours) {
        hours << hour - 0.5;
        heights << top * stripShare;
    }
    m_adjust->setData(hours, heights);
}

QPointF BaselineChart::pixelOf(int hour) const
{
    return {plot().xAxis->coordToPixel(hour + 0.5),
            plot().yAxis->coordToPixel(m_day.metered.at(static_cast<std::size_t>(hour)))};
}

int BaselineChart::itemAt(QPointF pixel) const
{
    if (!m_any || !plot().axisRect()->rect().contains(pixel.toPoint()))
        return -1;
    const auto hour = static_cast<int>(std::floor(plot().xAxis->pixelToCoord(pixel.x())));
    return std::clamp(hour, 0, hoursADay - 1);
}

void BaselineChart::choose(int hour)
{
    emit hourClicked(hour + 1);
}

void BaselineChart::colour(const Theme& theme)
{
    m_event->setPen(Qt::NoPen);
    m_event->setBrush(translucent(theme.accent, eventAlpha));
    m_said->setColor(theme.text);
    m_said->setFont(font());
    m_said->setPadding(QMargins(4, 3, 4, 0));
    m_floor->setPen(Qt::NoPen);
    m_shade->setPen(Qt::NoPen);
    m_metered->setPen(QPen(theme.text, meteredWidth));
    m_adjust->setPen(Qt::NoPen);
    m_adjust->setBrush(theme.caution);
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const bool chosen = static_cast<int>(i) == m_day.chosen;
        const auto& tone = theme.seriesColor(m_day.curves[i].colour);
        m_curves[i]->setPen(QPen(tone, chosen ? chosenWidth : 0, chosen ? Qt::SolidLine : Qt::DashLine));
        if (chosen)
            m_shade->setBrush(translucent(tone, shadeAlpha));
    }
}

QStringList BaselineChart::header() const
{
    QStringList names{tr("Hour"), tr("Metered, MW")};
    for (const auto& curve : m_day.curves)
        names << tr("%1, MW").arg(curve.name);
    return names;
}

QStringList BaselineChart::rowOf(int hour) const
{
    const auto at = static_cast<std::size_t>(hour);
    QStringList row{QStringLiteral("%1:00–%2:00")
                        .arg(hour, 2, 10, QLatin1Char('0'))
                        .arg(hour + 1, 2, 10, QLatin1Char('0')),
                    valueText(m_day.metered.at(at))};
    for (const auto& curve : m_day.curves)
        row << valueText(curve.load.at(at));
    return row;
}

} // namespace meritdesk::views::charts
