#pragma once

#include <QComboBox>
#include <QEvent>

namespace meritdesk::views {

/// Keeps the wheel from changing a combo box that stands in something that scrolls: the wheel scrolls on.
class WheelGuard : public QObject
{
public:
    static void put(QComboBox& combo) { combo.installEventFilter(new WheelGuard(&combo)); }

    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore(); // so that the parent gets it
        return true;
    }

private:
    using QObject::QObject;
};

} // namespace meritdesk::views
