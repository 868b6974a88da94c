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
    // A replayed picture sets clips of its own, so it must not be begun on a page that it does not stand on.
    if (painter->hasClipping() && !painter->clipBoundingRect().contains(rect.center()))
        return;
    painter->save();
    painter->translate(rect.topLeft());
    // A picture is replayed in inches: its dots become those of the paper, so the paper's own dots are
    // undone.
    const auto* paper = painter->device();
    const auto inchesX = static_cast<double>(drawing.logicalDpiX()) / paper->logicalDpiX();
    const auto inchesY = static_cast<double>(drawing.logicalDpiY()) / paper->logicalDpiY();
    painter->scale(rect.width() / own.width() * inchesX, rect.height() / own.height() * inchesY);
    painter->drawPicture(0, 0, drawing);
    painter->restore();
}

} // namespace meritdesk::report
