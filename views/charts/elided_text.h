#pragma once

#include <QPainter>
#include <QString>

namespace meritdesk::views::charts {

/// Writes a line in the middle of the place's height; what does not fit ends in an ellipsis.
void writeElided(QPainter& painter, const QRectF& place, const QString& text, const QColor& colour,
                 Qt::Alignment alignment = Qt::AlignLeft);

} // namespace meritdesk::views::charts
