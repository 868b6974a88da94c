#include <QtGlobal>

#include <array>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

/// Titles of the built-in samples; resources/samples/index.json names them.
constexpr auto labels = std::to_array<Word>({
    {"sample-samara-november", QT_TRANSLATE_NOOP("Label", "Samara, November 2025: one bill to the kopeck")},
    {"sample-samara-year", QT_TRANSLATE_NOOP("Label", "Samara 2025: a year of category 4, real prices")},
    {"sample-samara-teaching", QT_TRANSLATE_NOOP("Label", "Samara 2025: all categories, a sheet made for teaching")},
    {"sample-meter-80020", QT_TRANSLATE_NOOP("Label", "Meter messages: a week of 80020 files")},
    {"sample-csv-long", QT_TRANSLATE_NOOP("Label", "Meter table: one line an hour")},
    {"sample-csv-matrix", QT_TRANSLATE_NOOP("Label", "Meter table: one line a day")},
    {"sample-shaanxi", QT_TRANSLATE_NOOP("Label", "Shaanxi: a monthly auction with twelve orders")},
    {"sample-toy", QT_TRANSLATE_NOOP("Label", "Ten orders: one price of 300")},
    {"sample-gme", QT_TRANSLATE_NOOP("Label", "Italy, 20 April 2025, hour 20: a real day-ahead book")},
});

} // namespace

const std::span<const Word> sampleLabels{labels};

} // namespace meritdesk::words
