#include "formats/words/language.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace meritdesk::words {

std::vector<std::string> languages()
{
    std::vector<std::string> codes{"en"};
    const auto files =
        QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("meritdesk_*.qm")}, QDir::Files, QDir::Name);
    for (const auto& file : files) {
        const auto code = file.mid(10).chopped(3).toStdString();
        if (code != "en")
            codes.push_back(code);
    }
    return codes;
}

ScopedLanguage::ScopedLanguage(std::string_view code)
{
    const auto name = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    if (m_translator.load(QStringLiteral(":/i18n/meritdesk_") + name + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&m_translator);
}

ScopedLanguage::~ScopedLanguage()
{
    QCoreApplication::removeTranslator(&m_translator);
}

} // namespace meritdesk::words
