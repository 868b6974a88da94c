#include <QtGlobal>

#include <array>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

/// Units as they stand behind a number on screen and paper; scripts get the keys.
constexpr auto labels = std::to_array<Word>({
    {"RUB", QT_TRANSLATE_NOOP("Label", "RUB")},
    {"RUB/kWh", QT_TRANSLATE_NOOP("Label", "RUB/kWh")},
    {"RUB/MWh", QT_TRANSLATE_NOOP("Label", "RUB/MWh")},
    {"RUB/kW", QT_TRANSLATE_NOOP("Label", "RUB/kW")},
    {"RUB/MW", QT_TRANSLATE_NOOP("Label", "RUB/MW")},
    {"1/h", QT_TRANSLATE_NOOP("Label", "1/h")},
    {"%", QT_TRANSLATE_NOOP("Label", "%")},
    {"kWh", QT_TRANSLATE_NOOP("Label", "kWh")},
    {"MWh", QT_TRANSLATE_NOOP("Label", "MWh")},
    {"kW", QT_TRANSLATE_NOOP("Label", "kW")},
    {"h", QT_TRANSLATE_NOOP("Label", "h")},
    {"CNY", QT_TRANSLATE_NOOP("Label", "CNY")},
    {"CNY/kWh", QT_TRANSLATE_NOOP("Label", "CNY/kWh")},
    {"CNY/MWh", QT_TRANSLATE_NOOP("Label", "CNY/MWh")},
    {"EUR", QT_TRANSLATE_NOOP("Label", "EUR")},
    {"EUR/MWh", QT_TRANSLATE_NOOP("Label", "EUR/MWh")},
});

} // namespace

const std::span<const Word> unitLabels{labels};

} // namespace meritdesk::words
