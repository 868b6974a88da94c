#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QObject>

#include <functional>

#include "views/parts/desk.h"

namespace meritdesk::views {

/// What a window action looks like.
struct ActionLook
{
    QString text = {};          ///< with its mnemonic
    QString keys = {};          ///< "Ctrl+S"; several are parted by "; "
    std::string_view icon = {}; ///< of resources/icons; may be empty
    QString tip = {};           ///< one short sentence
};

/// The actions of the window that do not belong to a page. They are children of the window; the window
/// connects them.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(const Desk& desk, QWidget* window);

    QAction* newFile = nullptr;
    QAction* open = nullptr;
    QAction* save = nullptr;
    QAction* saveAs = nullptr;
    QAction* importData = nullptr;
    QAction* exportData = nullptr;
    QAction* report = nullptr;
    QAction* preview = nullptr;
    QAction* print = nullptr;
    QAction* quit = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* copy = nullptr;
    QAction* paste = nullptr;
    QAction* details = nullptr;
    QAction* fullScreen = nullptr;
    QAction* resetLayout = nullptr;
    QAction* shortcuts = nullptr;
    QAction* about = nullptr;
    QMenu* languages = nullptr;
    QMenu* themes = nullptr;
    QMenu* recent = nullptr;

private:
    QAction* make(const ActionLook& look);
    QMenu* menu(const QString& title, std::string_view drawing);
    void makeFileActions();
    void makeEditActions();
    void makeViewActions();
    void makeLanguages();
    void makeThemes();
    void makeRecent();
    void fillRecent();

    Desk m_desk;
    QWidget* m_window;
};

} // namespace meritdesk::views
