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
    {"announced_demand", QT_TRANSLATE_NOOP("Label", "announced demand")},
    {"bid_to_buy", QT_TRANSLATE_NOOP("Label", "quantity bid to buy")},
    {"flags_of_round", QT_TRANSLATE_NOOP("Label", "flags of the round")},
    //: A value beyond a threshold
    {"flag", QT_TRANSLATE_NOOP("Label", "flag")},
    {"current_run", QT_TRANSLATE_NOOP("Label", "rounds without an award at the end of the series")},
    {"capacity_share", QT_TRANSLATE_NOOP("Label", "share of the capacity")},
});

} // namespace

const std::span<const Word> screenPageFindings{findings};
const std::span<const Word> screenPageLabels{labels};

} // namespace meritdesk::words
