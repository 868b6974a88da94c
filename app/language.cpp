#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace meritdesk::app {

namespace {

/// Qt's name for its own translation: regions part Chinese scripts.
QString qtFile(const QString& code)
{
    return QStringLiteral("qtbase_") + (code == QLatin1String("zh") ? QStringLiteral("zh_CN") : code);
}

/// Numbers and dates of the place where the language is spoken most.
QLocale localeOf(const QString& code)
{
    return code == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(code);
}

} // namespace

QStringList languageCodes()
{
    QStringList codes;
    for (const auto& code : words::languages())
        codes += QString::fromStdString(code);
    return codes;
}

QString startLanguage(const QString& chosen, const QStringList& systemLanguages)
{
    const auto known = languageCodes();
    for (const auto& wish : QStringList{chosen} + systemLanguages)
        if (const auto code = wish.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
            known.contains(code))
            return code;
    return QStringLiteral("en");
}

QFont fontOf(const QFont& systemFont)
{
    auto font = systemFont;
    font.setFamilies(systemFont.families()
                     + QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                                   QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Micro Hei"),
                                   QStringLiteral("Droid Sans Fallback")});
    return font;
}

Language::Language(const QString& code)
    : m_code(code)
{
    if (m_qt.load(qtFile(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    m_ours = std::make_unique<words::ScopedLanguage>(code.toStdString());
    QLocale::setDefault(localeOf(code));
}

Language::~Language()
{
    m_ours.reset();
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace meritdesk::app
