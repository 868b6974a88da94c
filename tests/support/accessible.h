#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QWidget>

namespace meritdesk::tests {

/// True when a person can act on the widget: it takes the focus or a click, and is no inner part of another.
inline bool isControl(const QWidget& widget)
{
    if (widget.objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar*>(&widget))
        return false;
    if (qobject_cast<const QLineEdit*>(&widget)
        && (qobject_cast<const QAbstractSpinBox*>(widget.parentWidget())
            || qobject_cast<const QComboBox*>(widget.parentWidget())))
        return false;
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget); bar && bar->count() == 0)
        return false; // nothing to act on, and named by the tab in front
    // Views that pop out of a combo box speak through it.
    if (widget.window()->inherits("QComboBoxPrivateContainer"))
        return false;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget)
           || qobject_cast<const QAbstractSlider*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)
           || qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QLineEdit*>(&widget)
           || qobject_cast<const QTextEdit*>(&widget) || (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// The controls below a widget whose name a screen reader would not know, as "Class objectName".
inline QStringList namelessControls(const QWidget& root)
{
    QStringList nameless;
    for (auto* widget : root.findChildren<QWidget*>()) {
        if (!isControl(*widget) || widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton"))
            continue;
        const auto* face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            nameless +=
                QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    }
    return nameless;
}

} // namespace meritdesk::tests
