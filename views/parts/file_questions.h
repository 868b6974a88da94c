#pragma once

#include <QString>

class QWidget;

namespace meritdesk::views {

/// A file to be written, as asked for in a dialog.
struct FileWish
{
    QString title = {};
    QString suggestion = {}; ///< a name or a whole path
    QString filter = {};
    QString suffix = {}; ///< put behind a name without an ending; no point
};

/// Asks where to write; asks before a file is replaced. Empty when the user would rather not.
[[nodiscard]] QString askSaveFile(const FileWish& wish, QWidget* window);

/// True when there is no such file, or the user agrees to replace it.
[[nodiscard]] bool mayReplace(const QString& file, QWidget* window);

} // namespace meritdesk::views
