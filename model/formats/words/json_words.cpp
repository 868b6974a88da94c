#include <QtGlobal>

#include <array>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"json-syntax", QT_TRANSLATE_NOOP("Finding", "the text is not valid JSON")},
    {"json-too-deep", QT_TRANSLATE_NOOP("Finding", "the text is nested deeper than 64 levels")},
    {"byte-order-mark", QT_TRANSLATE_NOOP("Finding", "the text begins with a byte order mark")},
    {"repeated-key", QT_TRANSLATE_NOOP("Finding", "the key \"{key}\" is given twice")},
    {"missing-key", QT_TRANSLATE_NOOP("Finding", "the key \"{key}\" is missing")},
    {"unknown-key", QT_TRANSLATE_NOOP("Finding", "the key \"{key}\" is not known here")},
    {"not-an-object", QT_TRANSLATE_NOOP("Finding", "{value} is not an object")},
    {"not-a-text", QT_TRANSLATE_NOOP("Finding", "{value} is not a text")},
    {"text-too-short", QT_TRANSLATE_NOOP("Finding", "{value} is shorter than {minimum} characters")},
    {"text-too-long", QT_TRANSLATE_NOOP("Finding", "{value} is longer than {maximum} characters")},
    {"not-true-or-false", QT_TRANSLATE_NOOP("Finding", "{value} is neither true nor false")},
    {"not-a-decimal", QT_TRANSLATE_NOOP("Finding", "{value} is not a decimal number")},
    {"too-many-digits",
     QT_TRANSLATE_NOOP("Finding", "{value} has more than {digits} digits before the point")},
    {"too-many-decimals", QT_TRANSLATE_NOOP("Finding", "{value} has more than {decimals} decimals")},
    {"decimal-too-long", QT_TRANSLATE_NOOP("Finding", "{value} is written too long for a number")},
    {"not-a-whole-number", QT_TRANSLATE_NOOP("Finding", "{value} is not a whole number")},
    {"out-of-range", QT_TRANSLATE_NOOP("Finding", "{value} is not between {minimum} and {maximum}")},
    {"not-one-of", QT_TRANSLATE_NOOP("Finding", "{value} is not one of: {words}")},
    {"not-a-list", QT_TRANSLATE_NOOP("Finding", "{value} is not a list")},
    {"list-too-short", QT_TRANSLATE_NOOP("Finding", "the list has fewer than {minimum} entries")},
    {"wrong-format", QT_TRANSLATE_NOOP("Finding", "the format {value} is not {format}")},
    {"file-written", QT_TRANSLATE_NOOP("Finding", "the file \"{file}\" is written")},
    {"file-unreadable", QT_TRANSLATE_NOOP("Finding", "the file \"{file}\" cannot be read: {reason}")},
    {"no-such-file", QT_TRANSLATE_NOOP("Finding", "no file matches \"{file}\"")},
});

} // namespace

const std::span<const Word> jsonFindings{findings};

} // namespace meritdesk::words
