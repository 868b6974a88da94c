#include <QtGlobal>

#include <array>

#include "formats/words/screen_words.h"

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"threshold-not-whole",
     QT_TRANSLATE_NOOP("Finding", "this threshold counts: it takes whole numbers from 1, not {value}")},
    {"threshold-too-large",
     QT_TRANSLATE_NOOP("Finding", "the threshold {value} is too large: stay below a million million")},
});

constexpr auto labels = std::to_array<Word>({
    //: Undo steps: shown after "Undo"
    {"replace-series", QT_TRANSLATE_NOOP("Label", "another series of rounds")},
    {"edit-threshold", QT_TRANSLATE_NOOP("Label", "change of a threshold")},
    {"reset-thresholds", QT_TRANSLATE_NOOP("Label", "teaching defaults of the thresholds")},
    {"capacity_share", QT_TRANSLATE_NOOP("Label", "share of the capacity")},
});

} // namespace

const std::span<const Word> screenPageFindings{findings};
const std::span<const Word> screenPageLabels{labels};

} // namespace meritdesk::words
