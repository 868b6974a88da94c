#include "app/settings.h"

namespace meritdesk::app {

namespace {

const auto languageKey = QStringLiteral("language");
const auto themeKey = QStringLiteral("theme");

} // namespace

QString Settings::language() const
{
    return m_store.value(languageKey).toString();
}

void Settings::setLanguage(const QString& code)
{
    m_store.setValue(languageKey, code);
}

views::ThemeChoice Settings::theme() const
{
    return views::themeChoice(m_store.value(themeKey).toString());
}

void Settings::setTheme(views::ThemeChoice choice)
{
    m_store.setValue(themeKey, views::themeId(choice));
}

} // namespace meritdesk::app
