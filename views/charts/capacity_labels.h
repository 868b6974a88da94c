#pragma once

#include <QPainter>
#include <QVector>

#include "views/parts/theme.h"

namespace meritdesk::views::charts {

/// Words that stand beside a point of the capacity chart.
struct CapacityTag
{
    QString text = {};
    QPointF at = {};
    QColor colour = {};  ///< of the frame, or of the ground when filled
    bool filled = false; ///< stands out: written on its colour
    bool preferLeft = false;
    bool preferBelow = false;
    bool canMiss = false; ///< not written where there is no free place
};

/// Puts words beside their points, inside an area and apart from each other; a line leads from the point to
/// words that had to move away.
class CapacityLabels
{
public:
    CapacityLabels(QPainter& painter, const QRectF& area, const Theme& theme);

    /// Nothing is written over this place from now on.
    void keepFree(const QRectF& place) { m_taken.append(place); }

    /// Words and the lines that lead to them stay away from this place where they can.
    void avoid(const QRectF& place) { m_avoided.append(place); }

    /// Writes the words where they hide least; returns their place, empty where they are left out.
    QRectF put(const CapacityTag& tag);

private:
    [[nodiscard]] QVector<QRectF> choicesFor(const CapacityTag& tag) const;
    [[nodiscard]] double costOf(const CapacityTag& tag, const QRectF& place) const;
    [[nodiscard]] double costOfLine(QPointF from, QPointF to) const;
    void write(const CapacityTag& tag, const QRectF& place) const;

    QPainter& m_painter;
    QRectF m_area;
    Theme m_theme;
    QVector<QRectF> m_taken = {};
    QVector<QRectF> m_avoided = {};
};

} // namespace meritdesk::views::charts
