#include "views/pages/auction/card_text.h"

#include <QStringList>

#include <algorithm>

namespace meritdesk::views {

namespace {

/// The two lines of a name that are narrowest together; the whole name where it has no blank.
QStringList halves(const QString& name, const QFontMetrics& metrics)
{
    QStringList best{name};
    int narrowest = metrics.horizontalAdvance(name);
    for (auto at = name.indexOf(QLatin1Char(' ')); at >= 0; at = name.indexOf(QLatin1Char(' '), at + 1)) {
        const QStringList lines{name.left(at), name.mid(at + 1)};
        const int wide = std::max(metrics.horizontalAdvance(lines[0]), metrics.horizontalAdvance(lines[1]));
        if (wide < narrowest) {
            narrowest = wide;
            best = lines;
        }
    }
    return best;
}

} // namespace

QString fittedName(const QString& name, const QFontMetrics& metrics, int width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    auto lines = halves(name, metrics);
    for (auto& line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, width);
    return lines.join(QLatin1Char('\n'));
}

} // namespace meritdesk::views
