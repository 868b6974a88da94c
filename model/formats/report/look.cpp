#include "formats/report/look.h"

#include <QStringList>

namespace meritdesk::report {

namespace {

constexpr double noLigatures = 0.02; ///< pixels; the least that Qt does not round to none

} // namespace

QFont fontFor(const QString& language, double points)
{
    const QStringList chinese{QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Droid Sans Fallback"),
                              QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC")};
    const QStringList others{QStringLiteral("DejaVu Sans"), QStringLiteral("Segoe UI"),
                             QStringLiteral("Helvetica Neue")};
    QFont font;
    font.setFamilies(language == QStringLiteral("zh") ? chinese + others : others + chinese);
    font.setPointSizeF(points);
    // Any spacing of letters keeps "fi" two letters: a ligature would be copied as one character that no
    // search for the word finds. So little of it moves nothing.
    font.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
    return font;
}

} // namespace meritdesk::report
