#include <QtGlobal>

#include <array>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"document-damaged", QT_TRANSLATE_NOOP("Finding", "the file \"{file}\" is damaged")},
});

} // namespace

const std::span<const Word> documentFindings{findings};

} // namespace meritdesk::words
