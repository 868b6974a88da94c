#include "formats/words/day_ahead_page_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"day-ahead-hour-gone", QT_TRANSLATE_NOOP("Finding", "this hour is not there any more")},
    {"not-a-count", QT_TRANSLATE_NOOP("Finding", "{value} is not a whole number of 1 or more")},
    {"paste-columns", QT_TRANSLATE_NOOP("Finding", "a line has {count} columns, too few for this list")},
    {"paste-without-group", QT_TRANSLATE_NOOP("Finding", "choose the group whose profile is pasted")},
});

constexpr auto labels = std::to_array<Word>({
    //: Undo steps: shown after "Undo"
    {"edit-stack", QT_TRANSLATE_NOOP("Label", "change of the stack")},
    {"edit-hourly-loads", QT_TRANSLATE_NOOP("Label", "change of loads")},
    {"edit-elastic-buyers", QT_TRANSLATE_NOOP("Label", "change of elastic buyers")},
    {"edit-scarcity-price", QT_TRANSLATE_NOOP("Label", "another scarcity price")},
    {"edit-reductions", QT_TRANSLATE_NOOP("Label", "change of reductions")},
    {"edit-day-ahead-groups", QT_TRANSLATE_NOOP("Label", "change of groups of companies")},
    {"edit-criteria", QT_TRANSLATE_NOOP("Label", "change of criteria")},
    {"edit-day-ahead-currency", QT_TRANSLATE_NOOP("Label", "another currency")},
    // Given numbers.
    {"load_of_hour", QT_TRANSLATE_NOOP("Label", "load of the hour")},
    {"offer_volume", QT_TRANSLATE_NOOP("Label", "volume of the offer")},
    {"buyer_volume", QT_TRANSLATE_NOOP("Label", "volume of the buyer")},
    {"reduction_first_hour", QT_TRANSLATE_NOOP("Label", "first hour of the reduction")},
    {"reduction_duration", QT_TRANSLATE_NOOP("Label", "hours of the reduction")},
});

} // namespace

const std::span<const Word> dayAheadPageFindings{findings};
const std::span<const Word> dayAheadPageLabels{labels};

} // namespace meritdesk::words
