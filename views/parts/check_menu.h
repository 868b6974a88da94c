#pragma once

#include <QMenu>

namespace meritdesk::views {

/// A menu of ticks that stays open while several are set: by mouse and by the space key. Enter and Escape
/// close it.
class CheckMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool tick(QAction* action);
};

} // namespace meritdesk::views
