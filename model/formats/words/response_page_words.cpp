#include "formats/words/response_page_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

constexpr auto labels = std::to_array<Word>({
    // Undo steps.
    {"replace-response", QT_TRANSLATE_NOOP("Label", "another study of demand response")},
    {"replace-capacity", QT_TRANSLATE_NOOP("Label", "another capacity auction")},
    {"replace-day-ahead", QT_TRANSLATE_NOOP("Label", "another day-ahead market")},
    // Where a given number comes from: "response-origin." + an id of originKinds.
    {"response-origin.published", QT_TRANSLATE_NOOP("Label", "published")},
    {"response-origin.study", QT_TRANSLATE_NOOP("Label", "stated in the study")},
    {"response-origin.derived", QT_TRANSLATE_NOOP("Label", "calculated from published numbers")},
    {"response-origin.typical", QT_TRANSLATE_NOOP("Label", "typical in the field")},
    {"response-origin.memory", QT_TRANSLATE_NOOP("Label", "from memory, not confirmed")},
    {"response-origin.constructed", QT_TRANSLATE_NOOP("Label", "constructed for teaching")},
    {"response-origin.own", QT_TRANSLATE_NOOP("Label", "own entry")},
});

} // namespace

const std::span<const Word> responsePageLabels{labels};

} // namespace meritdesk::words
