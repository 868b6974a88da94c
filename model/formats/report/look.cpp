#include "formats/report/look.h"

#include <QStringList>

namespace meritdesk::report {

QFont fontFor(const QString& language, double points)
{
    const QStringList chinese{QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Droid Sans Fallback"),
                              QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC")};
    const QStringList others{QStringLiteral("DejaVu Sans"), QStringLiteral("Segoe UI"),
                             QStringLiteral("Helvetica Neue")};
    QFont font;
    font.setFamilies(language == QStringLiteral("zh") ? chinese + others : others + chinese);
    font.setPointSizeF(points);
    return font;
}

} // namespace meritdesk::report
