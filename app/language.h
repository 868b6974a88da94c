#pragma once

#include <QFont>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

#include "formats/words/language.h"

namespace meritdesk::app {

/// The codes of the languages that MeritDesk speaks, by the translation files it carries.
[[nodiscard]] QStringList languageCodes();

/// The language to start with: the chosen one, else the first that the system asks for and MeritDesk speaks,
/// else English.
[[nodiscard]] QString startLanguage(const QString& chosen, const QStringList& systemLanguages);

/// The application's font: the system's own first, then families that have Chinese characters, mainland
/// shapes first.
[[nodiscard]] QFont fontOf(const QFont& systemFont);

/// One language in force while it lives: our words, Qt's own words where Qt has them, numbers and dates.
class Language
{
public:
    explicit Language(const QString& code);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    [[nodiscard]] const QString& code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_qt; ///< installed first, so asked last: what both translate is ours
    std::unique_ptr<words::ScopedLanguage> m_ours;
};

} // namespace meritdesk::app
