#pragma once

#include <QFrame>
#include <QScrollArea>
#include <QString>

namespace meritdesk::views {

/// A part that wants at least so many pixels of height: in a small window it is scrolled, not squeezed.
[[nodiscard]] inline QScrollArea* withLeastHeight(QWidget& part, int height, const QString& name,
                                                  QWidget* parent)
{
    part.setMinimumHeight(height);
    auto* scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(name);
    scroll->setWidget(&part);
    return scroll;
}

} // namespace meritdesk::views
