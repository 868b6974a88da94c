#pragma once

#include <QTimer>
#include <QWidget>

#include "views/parts/theme.h"

namespace meritdesk::views {

/// A ring that follows the mouse over its parent; it takes no clicks.
class Spotlight : public QWidget
{
    Q_OBJECT

public:
    Spotlight(const Theme& theme, QWidget* parent);

    void follow(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void move();

    Theme m_theme;
    QTimer m_timer;
};

} // namespace meritdesk::views
