#include "views/pages/auction/spotlight.h"

#include <QCursor>
#include <QPainter>

namespace meritdesk::views {

namespace {

constexpr int ringSize = 96; ///< pixels
constexpr int ringPen = 5;
constexpr int veil = 50; ///< of 255
constexpr int everyMilliseconds = 16;

} // namespace

Spotlight::Spotlight(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    resize(ringSize, ringSize);
    connect(&m_timer, &QTimer::timeout, this, &Spotlight::move);
    hide();
}

void Spotlight::follow(bool on)
{
    setVisible(on);
    if (!on) {
        m_timer.stop();
        return;
    }
    move();
    raise();
    m_timer.start(everyMilliseconds);
}

void Spotlight::move()
{
    const auto middle = parentWidget()->mapFromGlobal(QCursor::pos());
    QWidget::move(middle - QPoint(ringSize / 2, ringSize / 2));
}

void Spotlight::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto inside = m_theme.marginal;
    inside.setAlpha(veil);
    painter.setBrush(inside);
    painter.setPen(QPen(m_theme.marginal, ringPen));
    painter.drawEllipse(QRectF(rect()).adjusted(ringPen, ringPen, -ringPen, -ringPen));
}

} // namespace meritdesk::views
