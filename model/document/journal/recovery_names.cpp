#include "document/journal/recovery_names.h"

namespace meritdesk::document {

QString journalPath(const QString& folder, const QString& id)
{
    return folder + QLatin1Char('/') + id + journalSuffix();
}

QString lockPath(const QString& journal)
{
    return journal + QStringLiteral(".lock");
}

QString journalSuffix()
{
    return QStringLiteral(".journal");
}

QString newSuffix()
{
    return QStringLiteral(".new");
}

} // namespace meritdesk::document
