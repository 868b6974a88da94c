#pragma once

#include <QTranslator>

#include <string>
#include <string_view>
#include <vector>

namespace meritdesk::words {

/// The languages that MeritDesk speaks, by the translation files it carries: en first, then by code.
[[nodiscard]] std::vector<std::string> languages();

/// Installs a language's translations in the application while it lives; unknown codes leave English.
class ScopedLanguage
{
public:
    explicit ScopedLanguage(std::string_view code);
    ~ScopedLanguage();
    Q_DISABLE_COPY_MOVE(ScopedLanguage)

private:
    QTranslator m_translator;
};

} // namespace meritdesk::words
