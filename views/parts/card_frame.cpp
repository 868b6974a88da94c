#include "views/parts/card_frame.h"

#include <QPainter>

namespace meritdesk::views {

namespace {

constexpr double rounding = 9;
constexpr double focusedLine = 1.6; ///< pixels

} // namespace

CardFrame::CardFrame(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardFrame::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hot = underMouse() || hasFocus();
    painter.setPen(QPen(hot ? m_theme.accent : m_theme.border, hasFocus() ? focusedLine : 1));
    painter.setBrush(isDown() ? m_theme.accentSoft : m_theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), rounding, rounding);
    drawWords(painter);
}

void CardFrame::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CardFrame::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace meritdesk::views
