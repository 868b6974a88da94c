#pragma once

#include <QTabBar>
#include <QWidget>

#include "items/capacity_board.h"

class QToolButton;

namespace meritdesk::views {

/// The price zones of an auction as tabs. A double click renames in place, the button behind adds one.
class ZoneBar : public QWidget
{
    Q_OBJECT

public:
    ZoneBar(items::CapacityBoard& board, QWidget* parent);

    [[nodiscard]] QTabBar& tabs() const { return *m_tabs; }

    [[nodiscard]] QToolButton& adder() const { return *m_add; }

    /// Opens the name of the zone in view for typing.
    void rename();

    /// Adds a zone like the one in view, under a free name, and shows it.
    void add();
    void remove();
    void next();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    void typed(const QString& name);

    items::CapacityBoard& m_board;
    QTabBar* m_tabs;
    QToolButton* m_add;
};

} // namespace meritdesk::views
