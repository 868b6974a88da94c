#include <QtGlobal>

#include <array>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"unknown-file-kind", QT_TRANSLATE_NOOP("Finding", "the kind of the file \"{file}\" is not known")},
});

} // namespace

const std::span<const Word> importFindings{findings};

} // namespace meritdesk::words
