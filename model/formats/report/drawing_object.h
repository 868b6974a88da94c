#pragma once

#include <QObject>
#include <QPicture>
#include <QTextObjectInterface>

namespace meritdesk::report {

/// Draws a kept drawing inside a text document, as vectors. The text format's properties hold the drawing,
/// its own size and the size on the page.
class DrawingObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    static constexpr int objectType = QTextFormat::UserObject + 1;
    static constexpr int drawingProperty = QTextFormat::UserProperty + 1;
    static constexpr int ownSizeProperty = QTextFormat::UserProperty + 2;
    static constexpr int pageSizeProperty = QTextFormat::UserProperty + 3;

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;
};

} // namespace meritdesk::report
