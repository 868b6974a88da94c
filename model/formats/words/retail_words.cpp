#include <QtGlobal>

#include <array>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"partial-year", QT_TRANSLATE_NOOP("Finding", "{months} months of 12")},
});

constexpr auto labels = std::to_array<Word>({
    {"total", QT_TRANSLATE_NOOP("Label", "Total")},
});

} // namespace

const std::span<const Word> retailFindings{findings};
const std::span<const Word> retailLabels{labels};

} // namespace meritdesk::words
