#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

#include "document/content.h"
#include "document/file/series_library.h"

namespace meritdesk::document {

/// Is told the seal of a file that is whole on the disk, just before it takes the place of the one that is
/// there.
using BeforeReplacing = std::function<void(const QByteArray& seal)>;

/// Writes a whole document beside `path` and then puts it in its place: whatever fails, the file that was
/// there stays as it was. Empty when written, else the findings that say why not.
[[nodiscard]] std::vector<Finding> writeDocument(const QString& path, const EncodedContent& content,
                                                 const SeriesLibrary& library,
                                                 const BeforeReplacing& beforeReplacing);

} // namespace meritdesk::document
