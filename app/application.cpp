#include "app/application.h"

#include <QApplication>
#include <QLocale>
#include <QTimer>

#include "views/parts/page_stack.h"

namespace meritdesk::app {

Application::Application(QSettings& store, const QString& recoveryFolder, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(store)
    , m_systemFont(QApplication::font())
    , m_themeChoice(m_settings.theme())
    , m_document(document::DocumentSettings{.recoveryFolder = recoveryFolder})
    , m_recent(store)
    , m_files(m_document, m_recent, store)
{
    QApplication::setFont(fontOf(m_systemFont));
    useTheme(m_themeChoice);
    connect(&m_system, &SystemLook::changed, this, [this] {
        if (m_themeChoice == views::ThemeChoice::System)
            useTheme(m_themeChoice);
    });
    useLanguage(startLanguage(m_settings.language(), QLocale::system().uiLanguages()));
}

Application::~Application() = default;

views::Desk Application::desk()
{
    return {.document = m_document,
            .recent = m_recent,
            .files = m_files,
            .settings = m_store,
            .site = m_site,
            .theme = m_theme,
            .themeChoice = m_themeChoice,
            .language = m_language->code(),
            .languages = languageCodes(),
            // The action that chooses belongs to the window that goes: let its signal end first.
            .chooseLanguage =
                [this](const QString& code) {
                    QTimer::singleShot(0, this, [this, code] { chooseLanguage(code); });
                },
            .chooseTheme =
                [this](views::ThemeChoice choice) {
                    QTimer::singleShot(0, this, [this, choice] { chooseTheme(choice); });
                }};
}

void Application::showWindow()
{
    m_window = std::make_unique<views::MainWindow>(desk());
    m_window->show();
}

void Application::renewWindow()
{
    if (!m_window)
        return;
    m_window->remember();
    const bool visible = m_window->isVisible();
    const auto moment = m_window->stack().page()->moment();
    // The old window stays on the screen until the new one covers it.
    const auto old = std::move(m_window);
    m_window = std::make_unique<views::MainWindow>(desk());
    m_window->setVisible(visible);
    m_window->stack().page()->resume(moment);
}

void Application::useLanguage(const QString& code)
{
    m_language.reset(); // the former words go before the new ones come
    m_language = std::make_unique<Language>(code);
    renewWindow();
}

void Application::useTheme(views::ThemeChoice choice)
{
    m_themeChoice = choice;
    m_theme = views::themeOf(choice, m_system.isDark());
    views::applyTheme(m_theme);
    renewWindow();
}

void Application::chooseLanguage(const QString& code)
{
    m_settings.setLanguage(code);
    useLanguage(code);
}

void Application::chooseTheme(views::ThemeChoice choice)
{
    m_settings.setTheme(choice);
    useTheme(choice);
}

} // namespace meritdesk::app
