#pragma once

#include <QLocale>
#include <QString>

#include <string_view>

namespace meritdesk::items {

/// Shows an exact number (plain notation: "-1234567.5") in a locale: grouped digits, the locale's decimal
/// mark and minus, exactly `decimals` places (the characters are padded or, if there are more, rounded half
/// up); decimals -1 keeps the places as they are. Qt 6.4 groups Estonian wrongly, so the grouping is our own.
[[nodiscard]] QString numberText(std::string_view plain, int decimals, const QLocale& locale = {});

} // namespace meritdesk::items
