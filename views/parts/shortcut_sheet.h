#pragma once

#include <QDialog>
#include <QMainWindow>

#include <vector>

class QMenu;

namespace meritdesk::views {

/// One line of the sheet: where the action is, and its keys (its own, or the menu's letters).
struct ShortcutLine
{
    QString group = {};
    QString action = {};
    QString keys = {};

    bool operator==(const ShortcutLine&) const = default;
};

/// Every action of the window's menus and of the parts of its page, with the keys that reach it.
[[nodiscard]] std::vector<ShortcutLine> shortcutsOf(const QMainWindow& window);

/// The sheet of all keys, made from the menus: what is in a menu is in the sheet.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(QMainWindow& window);
};

} // namespace meritdesk::views
