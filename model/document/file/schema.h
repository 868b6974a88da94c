#pragma once

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

#include "document/file/database.h"

namespace meritdesk::document {

/// SQLite's application_id of a MeritDesk document: the characters "MDSK".
inline constexpr quint32 applicationId = 0x4D44534B;

/// One step from a schema version to the next; a new file is made by taking all of them.
struct Migration
{
    std::vector<QString> statements = {};
};

/// The steps: the first makes version 1 from nothing, the last makes the version that this program writes. A
/// step that has been released never changes.
[[nodiscard]] std::span<const Migration> migrations();

/// The schema version that this program writes.
[[nodiscard]] int currentVersion();

/// Takes the steps from schema version `from` (0: an empty file) up to `to`; false when one fails.
bool migrate(Database& database, int from, int to);

/// A digest of all that the file says, series by their keys (which are digests of their own): no page of the
/// file can lose or change a row unnoticed. Empty when the file cannot be read.
[[nodiscard]] QByteArray digestOf(Database& database);

/// Stores the digest; the last thing written.
bool seal(Database& database);

/// The digest that was sealed; empty when the file says something else by now or cannot be read.
[[nodiscard]] QByteArray wholeSeal(Database& database);

} // namespace meritdesk::document
