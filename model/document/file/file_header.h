#pragma once

#include <QString>

#include "core/result.h"

namespace meritdesk::document {

/// What the first bytes of a document tell, before SQLite touches it.
struct FileHeader
{
    int version = 0; ///< of the schema, 1 or more
};

/// Reads it, or says why this is no document that can be opened: document-missing, -unreadable, -foreign (of
/// another program), -damaged (cut short too), -newer.
[[nodiscard]] Result<FileHeader> readFileHeader(const QString& path);

} // namespace meritdesk::document
