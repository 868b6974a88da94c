#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace meritdesk::app {

class Application;

/// What to take pictures of, and where to put them.
struct SnapshotWish
{
    QString folder = {};
    QString document = {}; ///< a file or the id of a sample; empty: one sample for each page
    QString page = {};     ///< only the page of that id and its dialogs; empty: every page
    QSize size = {1280, 800};
};

/// Saves a picture of every page, named by its id, of what is behind its other tabs, named by both
/// ("balance-statement"), and of every dialog, named by its object name. Returns the files written; empty
/// when one could not be written.
[[nodiscard]] QStringList takeSnapshots(Application& application, const SnapshotWish& wish);

} // namespace meritdesk::app
