#include "views/parts/card_button.h"

#include <QFontMetrics>
#include <QPainter>

#include "views/parts/icons.h"

namespace meritdesk::views {

namespace {

constexpr int margin = 11;
constexpr int drawingSize = 24;
constexpr int gap = 12;
constexpr int lineGap = 4;
constexpr int narrowest = 260;
constexpr int wrapFlags = int{Qt::AlignLeft} | int{Qt::AlignTop} | int{Qt::TextWordWrap};
constexpr double rounding = 10;

} // namespace

CardButton::CardButton(const CardWords& words, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_remark(words.remark)
    , m_drawing(views::icon(words.drawing, theme.accent))
{
    setText(words.title);
    setAccessibleName(words.title);
    setAccessibleDescription(words.remark);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont CardButton::titleFont() const
{
    auto strong = font();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

QRect CardButton::titleRect(int width) const
{
    const int left = margin + drawingSize + gap;
    const QRect room(left, margin, width - left - margin, 1000);
    return QFontMetrics(titleFont()).boundingRect(room, wrapFlags, text());
}

QRect CardButton::remarkRect(int width) const
{
    const int left = margin + drawingSize + gap;
    const QRect room(left, titleRect(width).bottom() + lineGap, width - left - margin, 1000);
    return fontMetrics().boundingRect(room, wrapFlags, m_remark);
}

QSize CardButton::sizeHint() const
{
    return {narrowest, heightForWidth(narrowest)};
}

int CardButton::heightForWidth(int width) const
{
    const int words = m_remark.isEmpty() ? titleRect(width).bottom() : remarkRect(width).bottom();
    return qMax(words, margin + drawingSize) + margin;
}

void CardButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hot = underMouse() || hasFocus();
    painter.setPen(QPen(hot ? m_theme.accent : m_theme.border, hasFocus() ? 1.6 : 1));
    painter.setBrush(isDown() ? m_theme.accentSoft : m_theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), rounding, rounding);
    auto title = titleRect(width());
    QRect drawing(margin, margin, drawingSize, drawingSize);
    if (m_remark.isEmpty()) { // a title alone stands beside the middle of its drawing
        title.moveTop((height() - title.height()) / 2);
        drawing.moveTop((height() - drawingSize) / 2);
    }
    m_drawing.paint(&painter, drawing);
    painter.setPen(m_theme.text);
    painter.setFont(titleFont());
    painter.drawText(title, wrapFlags, text());
    painter.setPen(m_theme.muted);
    painter.setFont(font());
    painter.drawText(remarkRect(width()), wrapFlags, m_remark);
}

void CardButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CardButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace meritdesk::views
