#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace meritdesk::app {

/// Whether the desktop asks for a dark look, now and whenever it changes its mind.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    /// Make it before a theme is applied.
    explicit SystemLook(QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

signals:
    void changed();

protected:
    /// The desktop's new theme comes as an event to the windows.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch();
    void look();

    bool m_dark;
    QFileSystemWatcher m_files;
    QTimer m_soon; ///< a new theme comes as many events: one look answers them
};

} // namespace meritdesk::app
