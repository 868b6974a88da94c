#include "views/pages/what_if/hour_strip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

#include "items/change_text.h"

namespace meritdesk::views {

namespace {

constexpr int inRow = 12;
constexpr int hoursADay = 24;
constexpr int gap = 2;
constexpr int corner = 4;
constexpr int markHeight = 2;

std::size_t bit(int hour)
{
    return static_cast<std::size_t>(hour - 1);
}

} // namespace

HourStrip::HourStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    sayHours();
}

void HourStrip::setHours(const retail::HourSet& hours)
{
    if (hours == m_hours)
        return;
    m_hours = hours;
    sayHours();
    update();
}

void HourStrip::setPlanned(const retail::HourSet& planned)
{
    m_planned = planned;
    update();
}

void HourStrip::sayHours()
{
    setAccessibleDescription(items::hoursText(m_hours));
}

QSize HourStrip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {inRow * (metrics.horizontalAdvance(QStringLiteral("00")) + 5 + gap),
            2 * (metrics.height() + 4 + gap)};
}

QRect HourStrip::chip(int hour) const
{
    const int column = (hour - 1) % inRow;
    const int row = (hour - 1) / inRow;
    const int left = width() * column / inRow;
    const int top = height() * row / 2;
    return {left, top, width() * (column + 1) / inRow - left - gap, height() * (row + 1) / 2 - top - gap};
}

/// The nearest hour, so that a drag may leave the strip.
int HourStrip::hourAt(QPoint position) const
{
    const int column = std::clamp(position.x() * inRow / std::max(1, width()), 0, inRow - 1);
    const int row = position.y() * 2 >= height() ? 1 : 0;
    return row * inRow + column + 1;
}

void HourStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int hour = 1; hour <= hoursADay; ++hour) {
        const bool on = m_hours.test(bit(hour));
        const QRectF place = QRectF(chip(hour)).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool current = hasFocus() && hour == m_current;
        painter.setBrush(on ? m_theme.accent : m_theme.surface);
        painter.setPen(QPen(current ? m_theme.text : on ? m_theme.accent : m_theme.border, current ? 2 : 1));
        painter.drawRoundedRect(place, corner, corner);
        painter.setPen(on ? m_theme.onAccent : m_theme.muted);
        painter.drawText(place, Qt::AlignCenter, QString::number(hour));
        if (m_planned.test(bit(hour)))
            painter.fillRect(QRectF(place.left() + corner, place.bottom() - markHeight - 1,
                                    place.width() - 2 * corner, markHeight),
                             on ? m_theme.onAccent : m_theme.caution);
    }
}

/// All hours between two get what the first was turned to.
void HourStrip::turn(int from, int to)
{
    auto hours = m_beforeDrag;
    for (int hour = std::min(from, to); hour <= std::max(from, to); ++hour)
        hours.set(bit(hour), m_dragOn);
    m_current = to;
    m_hours = hours;
    sayHours();
    update();
}

void HourStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragFrom = hourAt(event->position().toPoint());
    m_beforeDrag = m_hours;
    m_dragOn = !m_hours.test(bit(m_dragFrom));
    turn(m_dragFrom, m_dragFrom);
}

void HourStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragFrom > 0)
        turn(m_dragFrom, hourAt(event->position().toPoint()));
}

void HourStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_dragFrom == 0)
        return;
    m_dragFrom = 0;
    if (m_hours != m_beforeDrag)
        emit edited(m_hours);
}

void HourStrip::moveTo(int hour)
{
    m_current = std::clamp(hour, 1, hoursADay);
    update();
}

void HourStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current - 1);
    case Qt::Key_Right:
        return moveTo(m_current + 1);
    case Qt::Key_Up:
        return moveTo(m_current > inRow ? m_current - inRow : m_current);
    case Qt::Key_Down:
        return moveTo(m_current <= inRow ? m_current + inRow : m_current);
    case Qt::Key_Escape:
        if (std::exchange(m_dragFrom, 0) > 0)
            return setHours(m_beforeDrag);
        break;
    case Qt::Key_Space:
        m_hours.flip(bit(m_current));
        sayHours();
        update();
        emit edited(m_hours);
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool HourStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto& help = *static_cast<QHelpEvent*>(event);
        const int hour = hourAt(help.pos());
        auto text = tr("Hour %1: %2:00 to %1:00 Moscow time").arg(hour).arg(hour - 1);
        if (m_planned.test(bit(hour)))
            text += QLatin1Char('\n') + tr("Planned peak hour");
        QToolTip::showText(help.globalPos(), text, this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace meritdesk::views
