#pragma once

#include <QFontMetrics>
#include <QString>

namespace meritdesk::views {

/// A name within a width in pixels: whole, else in two lines, else cut with an ellipsis.
[[nodiscard]] QString fittedName(const QString& name, const QFontMetrics& metrics, int width);

} // namespace meritdesk::views
