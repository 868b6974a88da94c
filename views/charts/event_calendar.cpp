#include "views/charts/event_calendar.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

#include "views/charts/elided_text.h"

namespace meritdesk::views::charts {

namespace {

constexpr double gap = 8;
constexpr double headHeight = 18;
constexpr double legendHeight = 22;
constexpr double mostHeight = 46;
constexpr double sign = 10; ///< of the legend
constexpr int mostDays = 31;
constexpr QSize leastCanvas{420, 96};

} // namespace

EventCalendar::EventCalendar(QWidget* parent)
    : CanvasChart(leastCanvas, parent)
{
}

void EventCalendar::setPicture(const EventCalendarPicture& picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    m_months.clear();
    for (const auto& day : m_picture.days) {
        const QDate month(day.day.year(), day.day.month(), 1);
        if (m_months.empty() || m_months.back() != month)
            m_months.push_back(month);
    }
    itemsChanged();
}

QString EventCalendar::monthName(const QDate& month) const
{
    return QLocale().toString(month, tr("MMM yyyy", "date format"));
}

double EventCalendar::namesWidth() const
{
    const QFontMetricsF metrics(canvas()->font());
    double width = 0;
    for (const auto& month : m_months)
        width = std::max(width, metrics.horizontalAdvance(monthName(month)));
    return width + 2 * gap;
}

QRectF EventCalendar::placeOf(int item, QSizeF size) const
{
    const auto& day = m_picture.days[static_cast<std::size_t>(item)].day;
    const auto row = std::lower_bound(m_months.begin(), m_months.end(), QDate(day.year(), day.month(), 1))
                     - m_months.begin();
    const double left = namesWidth();
    const double width = (size.width() - left - gap) / mostDays;
    const double height =
        std::min(mostHeight, (size.height() - headHeight - legendHeight)
                                 / std::max<double>(1, static_cast<double>(m_months.size())));
    return {left + (day.day() - 1) * width, headHeight + static_cast<double>(row) * height, width, height};
}

QColor EventCalendar::colourOf(int state) const
{
    switch (state) {
    case 0:
        return theme().accent;
    case 1:
        return theme().caution;
    case 2:
        return theme().muted;
    default:
        return theme().border;
    }
}

void EventCalendar::paintHead(QPainter& painter, QSizeF size) const
{
    const double left = namesWidth();
    const double width = (size.width() - left - gap) / mostDays;
    const QFontMetricsF metrics(painter.font());
    const int each = metrics.horizontalAdvance(QStringLiteral("30 ")) > width ? 5 : 1;
    for (int day = 1; day <= mostDays; ++day)
        if (each == 1 || day == 1 || day % each == 0)
            writeElided(painter, {left + (day - 1) * width - gap, 0, width + 2 * gap, headHeight},
                        QString::number(day), theme().muted, Qt::AlignHCenter);
    for (std::size_t row = 0; row < m_months.size(); ++row) {
        const auto found = std::find_if(m_picture.days.begin(), m_picture.days.end(),
                                        [&](const auto& day) { return day.day >= m_months[row]; });
        const auto place = placeOf(static_cast<int>(found - m_picture.days.begin()), size);
        writeElided(painter, {0, place.top(), left - gap, place.height()}, monthName(m_months[row]),
                    theme().text, Qt::AlignRight);
    }
}

void EventCalendar::paintLegend(QPainter& painter, QSizeF size) const
{
    const QFontMetricsF metrics(painter.font());
    double x = namesWidth();
    const double top = size.height() - legendHeight;
    for (int state = 0; state < m_picture.states.size(); ++state) {
        const bool used = std::any_of(m_picture.days.begin(), m_picture.days.end(),
                                      [state](const auto& day) { return day.state == state; });
        if (!used)
            continue;
        paintDay(painter, {x, top + (legendHeight - sign) / 2, sign, sign}, {.state = state, .value = 1}, 1);
        x += sign + gap / 2;
        const double width = metrics.horizontalAdvance(m_picture.states[state]) + 1;
        writeElided(painter, {x, top, width, legendHeight}, m_picture.states[state], theme().muted);
        x += width + 2 * gap;
    }
}

/// A called day is filled, one that better days beat has a frame of that colour, others a grey one.
void EventCalendar::paintDay(QPainter& painter, const QRectF& place, const EventDay& day, double most) const
{
    const auto colour = colourOf(day.state);
    auto soft = colour;
    soft.setAlphaF(day.state == 0 ? 0.22F : 0.08F);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(soft);
    painter.drawRect(place);
    if (most <= 0 || day.value <= 0)
        return;
    const double height = (place.height() - 2) * day.value / most;
    auto bar = colour;
    bar.setAlphaF(day.state == 0 ? 1.0F : 0.45F);
    painter.fillRect(QRectF(place.left() + 1, place.bottom() - 1 - height, place.width() - 2, height), bar);
}

void EventCalendar::paint(QPainter& painter, QSizeF size) const
{
    if (m_picture.days.empty()) {
        painter.setPen(theme().muted);
        painter.drawText(QRectF({}, size).adjusted(gap, 0, -gap, 0),
                         int{Qt::AlignCenter} | int{Qt::TextWordWrap}, m_picture.nothing);
        return;
    }
    double most = 0;
    for (const auto& day : m_picture.days)
        most = std::max(most, day.value);
    paintHead(painter, size);
    for (int item = 0; item < itemCount(); ++item)
        paintDay(painter, placeOf(item, size).adjusted(1.5, 2, -1.5, -2),
                 m_picture.days[static_cast<std::size_t>(item)], most);
    paintLegend(painter, size);
}

int EventCalendar::itemAfter(int item, int key) const
{
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return item + (key == Qt::Key_Left ? -1 : 1);
    const auto wanted =
        m_picture.days[static_cast<std::size_t>(item)].day.addMonths(key == Qt::Key_Up ? -1 : 1);
    const auto found =
        std::lower_bound(m_picture.days.begin(), m_picture.days.end(), wanted,
                         [](const EventDay& day, const QDate& date) { return day.day < date; });
    return found == m_picture.days.end() ? itemCount() - 1 : static_cast<int>(found - m_picture.days.begin());
}

QString EventCalendar::tipOf(int item) const
{
    return m_picture.days[static_cast<std::size_t>(item)].text;
}

ChartTable EventCalendar::table() const
{
    ChartTable numbers{{tr("Day"), tr("Event")}, {}};
    for (const auto& day : m_picture.days)
        numbers.rows << QStringList{QLocale().toString(day.day, QLocale::ShortFormat),
                                    m_picture.states.value(day.state)};
    return numbers;
}

} // namespace meritdesk::views::charts
