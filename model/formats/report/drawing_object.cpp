#include "formats/report/drawing_object.h"

#include <QPainter>
#include <QTextFormat>

namespace meritdesk::report {

QSizeF DrawingObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    return format.property(pageSizeProperty).toSizeF();
}

void DrawingObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                               const QTextFormat& format)
{
    auto drawing = format.property(drawingProperty).value<QPicture>();
    const auto own = format.property(ownSizeProperty).toSizeF();
    if (own.isEmpty())
        return;
    painter->save();
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / own.width(), rect.height() / own.height());
    painter->drawPicture(0, 0, drawing);
    painter->restore();
}

} // namespace meritdesk::report
