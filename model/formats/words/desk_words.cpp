#include <QtGlobal>

#include <array>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

constexpr auto labels = std::to_array<Word>({
    //: an undo step: a consumer with its prices was read from a file or a sample
    {"take-in-case", QT_TRANSLATE_NOOP("Label", "Open price category data")},
});

} // namespace

const std::span<const Word> deskLabels{labels};

} // namespace meritdesk::words
