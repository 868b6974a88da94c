#include "views/parts/desk.h"

#include <QLocale>

namespace meritdesk::views {

QString ownNameOf(const QString& languageCode)
{
    // Without "World" Qt calls English "American English".
    const QLocale locale(QLocale(languageCode).language(), QLocale::World);
    auto name = locale.language() == QLocale::English ? locale.nativeLanguageName()
                                                      : QLocale(languageCode).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name.isEmpty() ? languageCode : name;
}

} // namespace meritdesk::views
