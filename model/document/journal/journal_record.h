#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "document/content.h"

namespace meritdesk::document {

/// A save that has begun: once the file at `path` carries that seal, it says all that the journal says.
struct AnnouncedSave
{
    QString path = {};
    QByteArray seal = {}; ///< empty: no save has begun

    bool operator==(const AnnouncedSave&) const = default;
};

/// Whose work a journal holds.
struct JournalHead
{
    QString path = {};  ///< of the document; empty when it was never saved
    QString title = {}; ///< as the window showed it
    QString base = {};  ///< the file that holds the series which the journal does not
    AnnouncedSave save = {};

    bool operator==(const JournalHead&) const = default;
};

/// The state of the last whole commit of a journal.
struct JournalState
{
    JournalHead head = {};
    EncodedContent content = {};
    std::map<std::string, QByteArray> series = {}; ///< bytes by key
    std::int64_t timeUtc = 0;                      ///< of the commit, milliseconds since 1970-01-01T00:00Z
};

// A journal is a row of records, each with its length and a digest; a commit record closes what came since
// the one before. Own records and not a database, because one append is then one write: a kill can only cut
// the end off, and what is cut off is told by the digest. The survivor is always the state of the last whole
// commit; nothing needs repair.

[[nodiscard]] QByteArray journalStart();
[[nodiscard]] QByteArray headRecord(const JournalHead& head);
[[nodiscard]] QByteArray partRecord(const std::string& id, const EncodedPart& part);
[[nodiscard]] QByteArray seriesRecord(const std::string& key, const QByteArray& bytes);
[[nodiscard]] QByteArray importsRecord(const std::vector<Import>& imports);
[[nodiscard]] QByteArray viewStateRecord(const ViewState& viewState);
[[nodiscard]] QByteArray commitRecord(std::int64_t timeUtc);

/// The state that the bytes of a journal hold; nothing when not even one commit is whole.
[[nodiscard]] std::optional<JournalState> readJournal(const QByteArray& bytes);

} // namespace meritdesk::document
