#include "views/charts/history_days_chart.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

#include "views/charts/balance_look.h"

namespace meritdesk::views::charts {

namespace {

constexpr int hoursADay = 24;
constexpr int cellWidth = 104;      ///< pixels that a day wants at least
constexpr double leastLines = 4.6;  ///< lines of text that a day is high at least
constexpr double side = 0.06;       ///< of a cell, left and right of the line
constexpr double floorAt = 0.06;    ///< of a cell, below the line
constexpr double lineHeight = 0.44; ///< of a cell, above that the words
constexpr int eventAlpha = 80;
constexpr double takenWidth = 1.6;
constexpr int outAlpha = 150;

} // namespace

HistoryDaysChart::HistoryDaysChart(QWidget* parent)
    : ReadingChart(parent)
{
    setTitle(tr("Days of the history"));
    plot().legend->setVisible(false);
    for (auto* axis : plot().axisRect()->axes())
        axis->setVisible(false);
    plot().xAxis->grid()->setVisible(false);
    plot().yAxis->grid()->setVisible(false);
    plot().yAxis->setRangeReversed(true);
    plot().axisRect()->setAutoMargins(QCP::msNone);
    plot().axisRect()->setMargins(QMargins(0, 0, 0, 0));
    for (auto& curves : m_looks) {
        curves.event = new QCPCurve(plot().xAxis, plot().yAxis);
        curves.line = new QCPCurve(plot().xAxis, plot().yAxis);
    }
    applyColours(theme());
}

void HistoryDaysChart::setDays(const std::vector<HistoryDayDrawing>& days, int first, int last)
{
    if (days == m_days && first == m_first && last == m_last)
        return;
    m_days = days;
    m_first = first;
    m_last = last;
    m_most = 0;
    for (const auto& day : m_days)
        m_most = std::max(m_most, *std::max_element(day.load.begin(), day.load.end()));
    m_most = m_most > 0 ? m_most : 1;
    m_columns = 0; // laid out anew when the width is known
    itemsChanged();
}

int HistoryDaysChart::rows() const
{
    return m_columns == 0 ? 0 : (itemCount() + m_columns - 1) / m_columns;
}

/// One day into its cell: the load as a step line, the event's hours as an area below it.
void HistoryDaysChart::addDay(int day, Curves& curves)
{
    const auto& drawn = m_days[static_cast<std::size_t>(day)];
    const double left = day % m_columns + side;
    const double bottom = day / m_columns + 1 - floorAt;
    const double step = (1 - 2 * side) / hoursADay;
    const auto height = [&](int hour) {
        return bottom - lineHeight * drawn.load.at(static_cast<std::size_t>(hour)) / m_most;
    };
    for (int hour = 0; hour < hoursADay; ++hour) {
        curves.line->addData(left + hour * step, height(hour));
        curves.line->addData(left + (hour + 1) * step, height(hour));
    }
    curves.line->addData(left + 1, std::nan(""));
    if (m_first > m_last)
        return;
    // One polygon for all days: it comes from the corner and goes back there the same way, which has no area.
    const double from = left + (m_first - 1) * step;
    curves.event->addData(0, 0);
    curves.event->addData(from, bottom);
    for (int hour = m_first - 1; hour < m_last; ++hour) {
        curves.event->addData(left + hour * step, height(hour));
        curves.event->addData(left + (hour + 1) * step, height(hour));
    }
    curves.event->addData(left + m_last * step, bottom);
    curves.event->addData(from, bottom);
    curves.event->addData(0, 0);
}

void HistoryDaysChart::layOut(int columns)
{
    m_columns = columns;
    for (auto& curves : m_looks) {
        curves.line->data()->clear();
        curves.event->data()->clear();
    }
    for (auto* name : m_names)
        plot().removeItem(name);
    m_names.clear();
    for (int day = 0; day < itemCount(); ++day) {
        const auto& drawn = m_days[static_cast<std::size_t>(day)];
        addDay(day, m_looks.at(static_cast<std::size_t>(drawn.look)));
        auto* name = new QCPItemText(&plot());
        name->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
        name->setTextAlignment(Qt::AlignLeft);
        name->position->setCoords(day % m_columns + side, day / m_columns + 0.02);
        m_names.push_back(name);
    }
    plot().xAxis->setRange(0, std::max(1, m_columns));
    plot().yAxis->setRange(0, std::max(1, rows()));
    colour(theme());
}

void HistoryDaysChart::fitTo(int width)
{
    const int columns = std::clamp(width / cellWidth, 1, std::max(1, itemCount()));
    if (columns != m_columns)
        layOut(columns);
    const QFontMetrics metrics(font());
    if (width == plot().width()) // not for a picture in a file
        plot().setMinimumHeight(static_cast<int>(rows() * leastLines * metrics.height()));
    const int room = static_cast<int>(width / std::max(1, m_columns) * (1 - side));
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const auto& day = m_days[i];
        const auto cut = [&](const QString& text) { return metrics.elidedText(text, Qt::ElideRight, room); };
        m_names[i]->setText(day.reason.isEmpty() ? cut(day.name)
                                                 : cut(day.name) + QLatin1Char('\n') + cut(day.reason));
    }
}

QPointF HistoryDaysChart::pixelOf(int day) const
{
    const int columns = std::max(1, m_columns);
    return {plot().xAxis->coordToPixel(day % columns + 0.5), plot().yAxis->coordToPixel(day / columns + 0.6)};
}

int HistoryDaysChart::itemAt(QPointF pixel) const
{
    if (m_days.empty() || m_columns == 0 || !plot().axisRect()->rect().contains(pixel.toPoint()))
        return -1;
    const auto column = static_cast<int>(std::floor(plot().xAxis->pixelToCoord(pixel.x())));
    const auto row = static_cast<int>(std::floor(plot().yAxis->pixelToCoord(pixel.y())));
    const int day = row * m_columns + column;
    return column >= 0 && column < m_columns && day >= 0 && day < itemCount() ? day : -1;
}

std::optional<int> HistoryDaysChart::itemAfter(int key) const
{
    if (pointed() >= 0 && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const int day = pointed() + (key == Qt::Key_Up ? -m_columns : m_columns);
        return day >= 0 && day < itemCount() ? day : pointed();
    }
    return ReadingChart::itemAfter(key);
}

void HistoryDaysChart::choose(int day)
{
    emit dayClicked(day);
}

void HistoryDaysChart::colour(const Theme& theme)
{
    const std::array<QColor, 3> lines{theme.accent, theme.axis, translucent(theme.muted, outAlpha)};
    const std::array<QColor, 3> events{translucent(theme.accent, eventAlpha),
                                       translucent(theme.axis, eventAlpha / 2),
                                       translucent(theme.muted, eventAlpha / 3)};
    for (std::size_t i = 0; i < m_looks.size(); ++i) {
        const bool taken = i == static_cast<std::size_t>(HistoryLook::Taken);
        const bool out = i == static_cast<std::size_t>(HistoryLook::Out);
        m_looks.at(i).line->setPen(
            QPen(lines.at(i), taken ? takenWidth : 0, out ? Qt::DotLine : Qt::SolidLine));
        m_looks.at(i).event->setPen(Qt::NoPen);
        m_looks.at(i).event->setBrush(events.at(i));
    }
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        auto bold = font();
        const bool taken = m_days[i].look == HistoryLook::Taken;
        bold.setBold(taken);
        m_names[i]->setFont(bold);
        m_names[i]->setColor(taken ? theme.text : theme.muted);
    }
}

QStringList HistoryDaysChart::header() const
{
    QStringList names{tr("Day"), tr("Use")};
    for (int hour = 1; hour <= hoursADay; ++hour)
        names << tr("Hour %1, MW").arg(hour);
    return names;
}

QStringList HistoryDaysChart::rowOf(int day) const
{
    const auto& drawn = m_days[static_cast<std::size_t>(day)];
    //: A day of the history that goes into the baseline
    QStringList row{drawn.name, drawn.reason.isEmpty() ? tr("taken") : drawn.reason};
    for (const double load : drawn.load)
        row << valueText(load);
    return row;
}

} // namespace meritdesk::views::charts
