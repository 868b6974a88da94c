#include "views/parts/navigation_heading.h"

#include <QPainter>

#include "views/parts/navigation_button.h"

namespace meritdesk::views {

namespace {

constexpr int rowHeight = 30;
constexpr int edge = 12;
constexpr int smaller = 1; ///< points below the application's font
constexpr double chevron = 3.5;

} // namespace

NavigationHeading::NavigationHeading(const QString& words, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    auto small = font();
    small.setPointSizeF(small.pointSizeF() - smaller);
    small.setWeight(QFont::DemiBold);
    setFont(small);
    setText(words);
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFolds(false, false);
}

void NavigationHeading::setFolds(bool folds, bool folded)
{
    m_folds = folds;
    m_folded = folded;
    setFocusPolicy(folds ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleDescription(!folds ? QString() : folded ? tr("folded") : tr("unfolded"));
    update();
}

QSize NavigationHeading::sizeHint() const
{
    return {NavigationButton::columnWidth, rowHeight};
}

void NavigationHeading::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.border);
    painter.drawLine(QPointF(edge, 0.5), QPointF(width() - edge, 0.5));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 3, -5, -2), 6, 6);
    }
    painter.setPen(m_folds && underMouse() ? m_theme.text : m_theme.muted);
    painter.drawText(rect().adjusted(edge, 0, -edge, 0), int{Qt::AlignLeft} | int{Qt::AlignVCenter}, text());
    if (m_folds)
        paintChevron(painter);
}

void NavigationHeading::paintChevron(QPainter& painter) const
{
    painter.setPen(QPen(painter.pen().color(), 1.5));
    painter.translate(width() - edge - chevron, rowHeight / 2.0);
    painter.rotate(m_folded ? 0 : 90);
    painter.drawPolyline(QPolygonF({{-chevron / 2, -chevron}, {chevron / 2, 0}, {-chevron / 2, chevron}}));
}

void NavigationHeading::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavigationHeading::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace meritdesk::views
