#include <QtGlobal>

#include <array>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"no-trade", QT_TRANSLATE_NOOP("Finding", "no two orders can trade")},
});

constexpr auto labels = std::to_array<Word>({
    {"total", QT_TRANSLATE_NOOP("Label", "Total")},
});

} // namespace

const std::span<const Word> auctionFindings{findings};
const std::span<const Word> auctionLabels{labels};

} // namespace meritdesk::words
