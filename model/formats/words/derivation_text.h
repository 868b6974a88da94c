#pragma once

#include <QLocale>
#include <QString>

#include <functional>

#include "core/derivation/derivation.h"

namespace meritdesk::words {

/// Shows a number's plain notation in the reader's way; the identity for scripts.
using NumberText = std::function<QString(const std::string& plain)>;

/// The formula with every key replaced by its label: "round(volume × price, 2)" in the language in force.
[[nodiscard]] QString formulaInWords(const Derivation& derivation);

/// The formula with the numbers put in: "round(17920 × 5.972899, 2)". A key under sum(), mean(), count()
/// shows its values in a list, cut after the first few.
[[nodiscard]] QString formulaInNumbers(const Derivation& derivation, const NumberText& number);

/// How sure the rule is, in words: "law", "inference", "typical value", "from memory", "computed".
[[nodiscard]] QString gradeInWords(Grade grade);

/// Which day, hour, month, price category or line a number belongs to, in words: the notes of derivations
/// hold "2025-11", "2025-11-03", "2025-11-03 10" and label keys, several parted by commas; other names stay.
[[nodiscard]] QString noteInWords(const std::string& note, const QLocale& locale = {});

/// A unit key such as "RUB/kWh" in the language in force.
[[nodiscard]] QString unitInWords(const std::string& unit);

} // namespace meritdesk::words
