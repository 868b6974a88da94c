#pragma once

#include <QLocale>
#include <QString>

#include <string_view>

namespace meritdesk::items {

/// Shows an exact number (plain notation: "-1234567.5") in a locale: grouped digits, the locale's decimal
/// mark and minus, exactly `decimals` places (the characters are padded or, if there are more, rounded half
/// up); decimals -1 keeps the places as they are. What is no number is shown as it is. Qt 6.4 groups Estonian
/// wrongly ("1234 567"), so the grouping is our own; blanks between groups never break a line.
[[nodiscard]] QString numberText(std::string_view plain, int decimals, const QLocale& locale = {});

/// A number with its unit, kept on one line: "9 870 059,13 RUB"; the number alone when there is no unit.
[[nodiscard]] QString withUnit(const QString& number, const QString& unit);

} // namespace meritdesk::items
