#include <QtGlobal>

#include <array>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"document-damaged", QT_TRANSLATE_NOOP("Finding", "the file \"{file}\" is damaged")},
    {"document-disk-full",
     QT_TRANSLATE_NOOP("Finding", "the disk has no room left for \"{file}\"; the file is as it was before")},
    {"document-folder-missing", QT_TRANSLATE_NOOP("Finding", "the folder \"{folder}\" does not exist")},
    {"document-folder-read-only",
     QT_TRANSLATE_NOOP("Finding",
                       "the folder \"{folder}\" may not be written to; save the document somewhere else")},
    {"document-foreign", QT_TRANSLATE_NOOP("Finding", "the file \"{file}\" is not a MeritDesk document")},
    {"document-migrated",
     QT_TRANSLATE_NOOP("Finding",
                       "the file \"{file}\" comes from an older MeritDesk; saving brings it up to date")},
    {"document-missing", QT_TRANSLATE_NOOP("Finding", "there is no file \"{file}\"")},
    {"document-newer", QT_TRANSLATE_NOOP("Finding", "the file \"{file}\" comes from a newer MeritDesk: its "
                                                    "format is {version}, this program knows {known}")},
    {"document-newer-part",
     QT_TRANSLATE_NOOP("Finding", "the document has a part that this MeritDesk does not know: {part}")},
    {"document-no-path", QT_TRANSLATE_NOOP("Finding", "the document has no file yet")},
    {"document-not-a-file", QT_TRANSLATE_NOOP("Finding", "\"{file}\" is not a file that can be replaced")},
    {"document-not-copied",
     QT_TRANSLATE_NOOP("Finding", "there is no room for a working copy of \"{file}\"")},
    {"document-not-written",
     QT_TRANSLATE_NOOP("Finding", "the file \"{file}\" could not be written and is as it was before")},
    {"document-open-elsewhere",
     QT_TRANSLATE_NOOP("Finding",
                       "the file \"{file}\" is open already: {program}, process {process}, computer {host}")},
    {"document-opened-copy",
     QT_TRANSLATE_NOOP("Finding",
                       "this is a copy of \"{file}\"; it has no file of its own until it is saved")},
    {"document-opened-read-only",
     QT_TRANSLATE_NOOP(
         "Finding", "the folder of \"{file}\" may not be written to; changes can be saved somewhere else")},
    {"document-read-only",
     QT_TRANSLATE_NOOP("Finding",
                       "the file \"{file}\" is write-protected; save the document under another name")},
    {"document-series-lost",
     QT_TRANSLATE_NOOP("Finding", "hourly data of the document can no longer be read from \"{file}\"")},
    {"document-taken-over",
     QT_TRANSLATE_NOOP("Finding",
                       "another window has taken the file \"{file}\" over; save the document under "
                       "another name")},
    {"document-unreadable", QT_TRANSLATE_NOOP("Finding", "the file \"{file}\" cannot be read: {reason}")},
    {"recovery-as-copy",
     QT_TRANSLATE_NOOP("Finding",
                       "the recovered document is an unsaved copy, because \"{file}\" is open already")},
    {"recovery-file-kept",
     QT_TRANSLATE_NOOP("Finding",
                       "the recovered document is an unsaved copy: the file \"{file}\" was replaced "
                       "since and is kept as it is")},
    {"recovery-gone", QT_TRANSLATE_NOOP("Finding", "there is no work left to recover")},
    {"recovery-not-written",
     QT_TRANSLATE_NOOP(
         "Finding",
         "changes cannot be kept safe against a crash now: the folder \"{folder}\" cannot be written to")},
    {"recovery-older",
     QT_TRANSLATE_NOOP("Finding",
                       "the file \"{file}\" was saved after the recovered changes; saving replaces it")},
    {"recovery-series-lost",
     QT_TRANSLATE_NOOP("Finding",
                       "hourly data of the recovered document is lost: \"{file}\" no longer has it")},
    {"recovery-taken", QT_TRANSLATE_NOOP("Finding", "another MeritDesk is recovering this work")},
});

} // namespace

const std::span<const Word> documentFindings{findings};

} // namespace meritdesk::words
