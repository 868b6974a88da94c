#include "views/pages/balance/figure_card.h"

#include <QFontMetrics>
#include <QPainter>

namespace meritdesk::views {

namespace {

constexpr int margin = 10;
constexpr int lineGap = 2;
constexpr int narrowest = 170;
constexpr double figureSize = 1.35; ///< times the plain text

} // namespace

FigureCard::FigureCard(const Theme& theme, QWidget* parent)
    : CardFrame(theme, parent)
{
    setAccessibleName(tr("Figure")); // until it has words
}

void FigureCard::setWords(const QString& title, const QString& figure, const QString& remark)
{
    if (title == text() && figure == m_figure && remark == m_remark)
        return;
    setText(title);
    m_figure = figure;
    m_remark = remark;
    setAccessibleName(title);
    //: A card read aloud: %1 its number, %2 what that means
    setAccessibleDescription(tr("%1, %2").arg(figure, remark));
    setToolTip(remark + QLatin1Char('\n') + tr("Where this number comes from")); // a narrow card cuts it off
    updateGeometry();
    update();
}

QFont FigureCard::figureFont() const
{
    auto large = font();
    large.setWeight(QFont::DemiBold);
    if (large.pixelSize() > 0)
        large.setPixelSize(qRound(large.pixelSize() * figureSize));
    else
        large.setPointSizeF(large.pointSizeF() * figureSize);
    return large;
}

QRect FigureCard::titleRect(int width) const
{
    const QRect room(margin, margin, width - 2 * margin, 1000);
    return fontMetrics().boundingRect(room, wrapFlags, text());
}

QRect FigureCard::figureRect(int width) const
{
    const QRect room(margin, titleRect(width).bottom() + lineGap, width - 2 * margin, 1000);
    return QFontMetrics(figureFont()).boundingRect(room, wrapFlags, m_figure);
}

QRect FigureCard::remarkRect(int width) const
{
    const QRect room(margin, figureRect(width).bottom() + lineGap, width - 2 * margin, 1000);
    return fontMetrics().boundingRect(room, wrapFlags, m_remark);
}

QSize FigureCard::sizeHint() const
{
    return {narrowest, heightForWidth(narrowest)};
}

int FigureCard::heightForWidth(int width) const
{
    return remarkRect(width).bottom() + margin;
}

void FigureCard::drawWords(QPainter& painter)
{
    painter.setPen(theme().muted);
    painter.drawText(titleRect(width()), wrapFlags, text());
    painter.drawText(remarkRect(width()), wrapFlags, m_remark);
    painter.setPen(theme().text);
    painter.setFont(figureFont());
    painter.drawText(figureRect(width()), wrapFlags, m_figure);
}

} // namespace meritdesk::views
