#include "views/charts/canvas_chart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

#include "views/charts/qcp.h"

namespace meritdesk::views::charts {

CanvasChart::CanvasChart(QSize least, QWidget* parent)
    : ChartFrame(parent)
    , m_canvas(new QWidget(this))
{
    m_canvas->setFocusPolicy(Qt::StrongFocus);
    m_canvas->setMinimumSize(least);
    m_canvas->installEventFilter(this);
    setContent(m_canvas);
}

QPoint CanvasChart::pixelOf(int item) const
{
    return placeOf(item, m_canvas->size()).center().toPoint();
}

void CanvasChart::showChosen(int item)
{
    m_chosen = item < itemCount() ? item : -1;
    m_canvas->update();
}

void CanvasChart::itemsChanged()
{
    showChosen(m_chosen);
}

int CanvasChart::itemAt(QPointF pixel) const
{
    for (int item = 0; item < itemCount(); ++item)
        if (placeOf(item, m_canvas->size()).contains(pixel))
            return item;
    return -1;
}

int CanvasChart::itemAfter(int item, int key) const
{
    return item + (key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0);
}

void CanvasChart::choose(int item)
{
    if (item < 0 || item >= itemCount())
        return;
    showChosen(item);
    emit itemChosen(item);
}

bool CanvasChart::pressed(int key)
{
    const bool arrow =
        key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    if (!arrow || itemCount() == 0)
        return false;
    const int next = m_chosen < 0 ? 0 : std::clamp(itemAfter(m_chosen, key), 0, itemCount() - 1);
    if (next != m_chosen)
        choose(next);
    return true;
}

bool CanvasChart::showTip(const QPoint& at)
{
    const int item = itemAt(at);
    const auto tip = item < 0 ? QString() : tipOf(item);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(m_canvas->mapToGlobal(at), tip, m_canvas,
                           placeOf(item, m_canvas->size()).toRect());
    return true;
}

bool CanvasChart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_canvas)
        return ChartFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Paint: {
        QPainter painter(m_canvas);
        paintAll(painter, m_canvas->size());
        return true;
    }
    case QEvent::MouseButtonPress: {
        const auto& mouse = *static_cast<QMouseEvent*>(event);
        if (mouse.button() != Qt::LeftButton)
            return false;
        m_canvas->setFocus(Qt::MouseFocusReason);
        choose(itemAt(mouse.position()));
        return true;
    }
    case QEvent::KeyPress:
        return pressed(static_cast<QKeyEvent*>(event)->key());
    case QEvent::ToolTip:
        return showTip(static_cast<QHelpEvent*>(event)->pos());
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        m_canvas->update();
        return false;
    default:
        return false;
    }
}

void CanvasChart::paintAll(QPainter& painter, QSizeF size) const
{
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setFont(m_canvas->font());
    painter.fillRect(QRectF({}, size), theme().surface);
    paint(painter, size);
    if (m_chosen < 0)
        return;
    painter.setPen(QPen(theme().accent, m_canvas->hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(placeOf(m_chosen, size).adjusted(1, 1, -1, -1));
}

void CanvasChart::drawChart(QCPPainter& painter, QSize size)
{
    painter.setFont(m_canvas->font());
    painter.fillRect(QRect({}, size), theme().surface);
    paint(painter, size);
}

void CanvasChart::applyColours(const Theme& /*theme*/)
{
    m_canvas->update();
}

} // namespace meritdesk::views::charts
