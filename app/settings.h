#pragma once

#include <QSettings>
#include <QString>

#include "views/parts/theme.h"

namespace meritdesk::app {

/// The user's choices that hold for the whole program; kept in the settings it is given.
class Settings
{
public:
    explicit Settings(QSettings& store)
        : m_store(store)
    {
    }

    /// A language code; empty until the user has chosen one.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);

    [[nodiscard]] views::ThemeChoice theme() const;
    void setTheme(views::ThemeChoice choice);

private:
    QSettings& m_store;
};

} // namespace meritdesk::app
