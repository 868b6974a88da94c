#pragma once

#include <QFont>
#include <QObject>
#include <QPalette>
#include <QSettings>

#include <memory>

#include "app/language.h"
#include "app/settings.h"
#include "app/system_look.h"
#include "document/document.h"
#include "document/recent_files.h"
#include "items/site_choice.h"
#include "views/main_window.h"
#include "views/parts/file_desk.h"

namespace meritdesk::app {

/// What lives as long as the program: the document, the settings, the language and theme in force. It makes
/// the window, and makes it anew when language or theme change; the document and the page stay.
class Application : public QObject
{
    Q_OBJECT

public:
    /// `store` keeps the user's choices and must outlive this. Journals go to the recovery folder; without
    /// one nothing is journalled.
    explicit Application(QSettings& store, const QString& recoveryFolder = {}, QObject* parent = nullptr);
    ~Application() override;
    Q_DISABLE_COPY_MOVE(Application)

    /// Makes the window and shows it.
    void showWindow();

    [[nodiscard]] views::MainWindow* window() const { return m_window.get(); }

    [[nodiscard]] document::Document& document() { return m_document; }

    [[nodiscard]] views::FileDesk& files() { return m_files; }

    [[nodiscard]] QString language() const { return m_language->code(); }

    [[nodiscard]] const views::Theme& theme() const { return m_theme; }

    /// Puts a language or theme in force without remembering it (a wish of the command line).
    void useLanguage(const QString& code);
    void useTheme(views::ThemeChoice choice);

    /// A choice of the user: in force at once, and remembered.
    void chooseLanguage(const QString& code);
    void chooseTheme(views::ThemeChoice choice);

private:
    [[nodiscard]] views::Desk desk();
    void renewWindow();

    QSettings& m_store;
    Settings m_settings;
    QFont m_systemFont;
    SystemLook m_system;
    std::unique_ptr<Language> m_language;
    views::ThemeChoice m_themeChoice;
    views::Theme m_theme;
    document::Document m_document;
    document::RecentFiles m_recent;
    views::FileDesk m_files;
    items::SiteChoice m_site;
    std::unique_ptr<views::MainWindow> m_window;
};

} // namespace meritdesk::app
