#include <QMouseEvent>

#include <algorithm>
#include <cmath>

#include "views/charts/price_day_chart.h"
#include "views/charts/window_marks.h"

// How the window of a reduction is dragged in the day chart.

namespace meritdesk::views::charts {

namespace {

constexpr double nearEdge = 6;  ///< pixels from an edge that grip it
constexpr double grippable = 8; ///< pixels of a window that can be dragged; zoom in for narrower ones

} // namespace

/// What a press at a pixel would drag: the nearest edge of a window, or all of it.
PriceDayChart::Drag PriceDayChart::gripAt(QPointF pixel) const
{
    if (itemAt(pixel) < 0)
        return {};
    for (int window = static_cast<int>(m_day.windows.size()) - 1; window >= 0; --window) {
        const auto& hours = m_day.windows[static_cast<std::size_t>(window)];
        const auto [from, to] = m_marks->pixels(hours);
        if (to - from < grippable || pixel.x() < from - nearEdge || pixel.x() > to + nearEdge)
            continue;
        const bool first = std::abs(pixel.x() - from) <= nearEdge;
        const bool last = std::abs(pixel.x() - to) <= nearEdge;
        return {.grip = last    ? Grip::Last
                        : first ? Grip::First
                                : Grip::Whole,
                .window = window,
                .from = hours,
                .to = hours,
                .pixel = pixel.x()};
    }
    return {};
}

void PriceDayChart::press(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || event.modifiers().testFlag(Qt::ShiftModifier))
        return;
    m_drag = gripAt(event.position());
    plot().setInteraction(QCP::iRangeDrag, m_drag.grip == Grip::None); // the window moves, not the time
}

/// Where the window would lie with the pointer at a pixel, whole hours inside the day.
HourWindow PriceDayChart::draggedTo(double pixel) const
{
    const auto* axis = plot().xAxis;
    const double hour = 3600;
    const int moved =
        static_cast<int>(std::lround((axis->pixelToCoord(pixel) - axis->pixelToCoord(m_drag.pixel)) / hour));
    const int hours = periods().size();
    auto to = m_drag.from;
    if (m_drag.grip == Grip::Whole) {
        to.first = std::clamp(to.first + moved, 0, hours - to.count);
    } else if (m_drag.grip == Grip::First) {
        const int first = std::clamp(to.first + moved, 0, to.end() - 1);
        to = {first, to.end() - first};
    } else {
        to.count = std::clamp(to.count + moved, 1, hours - to.first);
    }
    return to;
}

void PriceDayChart::move(const QMouseEvent& event)
{
    if (m_drag.grip == Grip::None) {
        const auto grip = event.buttons() == Qt::NoButton ? gripAt(event.position()).grip : Grip::None;
        plot().setCursor(grip == Grip::None    ? Qt::ArrowCursor
                         : grip == Grip::Whole ? Qt::OpenHandCursor
                                               : Qt::SizeHorCursor);
        return;
    }
    const auto to = draggedTo(event.position().x());
    if (to == m_drag.to)
        return;
    m_drag.to = to;
    emit windowDragged(m_drag.window, to, false);
}

void PriceDayChart::release()
{
    const auto drag = std::exchange(m_drag, {});
    plot().setInteraction(QCP::iRangeDrag, true);
    if (drag.grip != Grip::None && drag.to != drag.from)
        emit windowDragged(drag.window, drag.to, true);
}

} // namespace meritdesk::views::charts
