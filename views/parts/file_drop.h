#pragma once

#include <QMainWindow>
#include <QObject>

#include <functional>

namespace meritdesk::views {

/// Lets files be dropped anywhere on a window, on its editors too.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    FileDrop(QMainWindow* window, std::function<void(const QStringList& files)> open);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isInWindow(QObject* watched) const;

    QMainWindow* m_window;
    std::function<void(const QStringList&)> m_open;
};

} // namespace meritdesk::views
