#include "views/parts/navigation_button.h"

#include <QFontMetrics>
#include <QPainter>

#include "views/parts/icons.h"

namespace meritdesk::views {

namespace {

constexpr int drawingSize = 24;
constexpr int margin = 5;
constexpr int gap = 5;
constexpr int smaller = 1; ///< points below the application's font
constexpr int wrapFlags = int{Qt::AlignHCenter} | int{Qt::AlignTop} | int{Qt::TextWordWrap};

} // namespace

NavigationButton::NavigationButton(const QString& words, std::string_view drawing, const Theme& theme,
                                   QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_plain(views::icon(drawing, theme.muted))
    , m_chosen(views::icon(drawing, theme.accent))
{
    auto small = font();
    small.setPointSizeF(small.pointSizeF() - smaller);
    setFont(small);
    setText(words);
    setAccessibleName(words);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QRect NavigationButton::wordsRect() const
{
    const QRect room(margin, 2 * margin + drawingSize + gap, columnWidth - 2 * margin, 200);
    return fontMetrics().boundingRect(room, wrapFlags, text());
}

QSize NavigationButton::sizeHint() const
{
    return {columnWidth, wordsRect().bottom() + 2 * margin};
}

void NavigationButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room = QRectF(rect()).adjusted(4, 1, -4, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? m_theme.accentSoft : m_theme.raised);
        painter.drawRoundedRect(room, 8, 8);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 7, 7);
    }
    const auto& drawing = isChecked() ? m_chosen : m_plain;
    drawing.paint(&painter, QRect((columnWidth - drawingSize) / 2, 2 * margin, drawingSize, drawingSize));
    painter.setPen(isChecked() ? m_theme.text : m_theme.muted);
    const QRect words(margin, 2 * margin + drawingSize + gap, columnWidth - 2 * margin, height());
    painter.drawText(words, wrapFlags, text());
}

void NavigationButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavigationButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace meritdesk::views
