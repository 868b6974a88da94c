#pragma once

#include <QString>

#include <vector>

#include "document/content.h"
#include "document/file/series_library.h"

namespace meritdesk::document {

/// Writes a whole document beside `path` and then puts it in its place: whatever fails, the file that was
/// there stays as it was. Empty when written, else the findings that say why not.
[[nodiscard]] std::vector<Finding> writeDocument(const QString& path, const EncodedContent& content,
                                                 const SeriesLibrary& library);

} // namespace meritdesk::document
