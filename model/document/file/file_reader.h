#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <set>
#include <string>

#include "core/result.h"
#include "document/content.h"
#include "document/file/series_source.h"

namespace meritdesk::document {

/// A document as it lies in its file; its series are still there, named by their keys.
struct StoredDocument
{
    EncodedContent content = {};
    std::set<std::string> seriesKeys = {}; ///< all that the file holds
    std::shared_ptr<SeriesSource> source = {};
    int version = 0;      ///< schema version of the file as found
    QByteArray seal = {}; ///< the digest of all that the file says, as found
};

/// Reads a document without its series. An older one is brought up to date in a private copy, the file itself
/// is never changed; `asCopy` makes a private copy in any case (a sample in the program's resources).
[[nodiscard]] Result<StoredDocument> readDocument(const QString& path, bool asCopy = false);

} // namespace meritdesk::document
