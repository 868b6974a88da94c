#pragma once

#include <QLocale>
#include <QString>

#include <optional>
#include <string>

namespace meritdesk::items {

/// The plain notation ("-1234.5") of a number as people type and paste it: decimal comma or point, grouped by
/// spaces, apostrophes or the locale's separator, with any minus. Nothing when it is no number.
[[nodiscard]] std::optional<std::string> plainNumber(const QString& typed, const QLocale& locale = {});

} // namespace meritdesk::items
