#pragma once

#include <QSettings>
#include <QSize>
#include <QString>

class QMainWindow;

namespace meritdesk::views {

/// What a window remembers of its looks from one day to the next.
class WindowMemory
{
public:
    static constexpr QSize firstSize{1280, 800};
    static constexpr int firstDetailsWidth = 320;
    static inline const QString pageKey = QStringLiteral("window/page");

    explicit WindowMemory(QSettings& settings)
        : m_settings(settings)
    {
    }

    void remember(const QMainWindow& window, bool details);

    /// Gives the window its place and panes; true when the details pane was wanted.
    bool recall(QMainWindow& window) const;

    /// The id of the page that was shown last; empty before the first.
    [[nodiscard]] QString page() const { return m_settings.value(pageKey).toString(); }

private:
    QSettings& m_settings;
};

} // namespace meritdesk::views
