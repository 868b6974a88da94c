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

} // namespace

CardButton::CardButton(const CardWords& words, const Theme& theme, QWidget* parent)
    : CardFrame(theme, parent)
    , m_remark(words.remark)
    , m_drawing(views::icon(words.drawing, theme.accent))
{
    setText(words.title);
    setAccessibleName(words.title);
    setAccessibleDescription(words.remark);
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

void CardButton::drawWords(QPainter& painter)
{
    auto title = titleRect(width());
    QRect drawing(margin, margin, drawingSize, drawingSize);
    if (m_remark.isEmpty()) { // a title alone stands beside the middle of its drawing
        title.moveTop((height() - title.height()) / 2);
        drawing.moveTop((height() - drawingSize) / 2);
    }
    m_drawing.paint(&painter, drawing);
    painter.setPen(theme().text);
    painter.setFont(titleFont());
    painter.drawText(title, wrapFlags, text());
    painter.setPen(theme().muted);
    painter.setFont(font());
    painter.drawText(remarkRect(width()), wrapFlags, m_remark);
}

} // namespace meritdesk::views
