#include "views/charts/elided_text.h"

#include <QFontMetricsF>

namespace meritdesk::views::charts {

void writeElided(QPainter& painter, const QRectF& place, const QString& text, const QColor& colour,
                 Qt::Alignment alignment)
{
    painter.setPen(colour);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(place, static_cast<int>(alignment | Qt::AlignVCenter),
                     metrics.elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace meritdesk::views::charts
