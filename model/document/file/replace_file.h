#pragma once

#include <QFile>
#include <QString>

namespace meritdesk::document {

/// Hands the file's bytes to the disk; false when the disk refuses them.
[[nodiscard]] bool syncFile(const QString& path);

/// The same for a file that is open for writing.
[[nodiscard]] bool syncHandle(const QFile& file);

/// Puts `from` in the place of `to`, in one step that a crash cannot split: afterwards `to` is the old file
/// or the new one, whole. Both lie in one folder.
[[nodiscard]] bool replaceFile(const QString& from, const QString& to);

} // namespace meritdesk::document
